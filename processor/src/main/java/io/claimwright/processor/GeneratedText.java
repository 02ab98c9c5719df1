package io.claimwright.processor;

import com.palantir.javapoet.JavaFile;
import java.util.function.Predicate;

/**
 * The text of a generated class, in letters that every encoding has, with escapes for all others: javac
 * writes and reads it in the encoding of the sources, ECJ in that of the machine.
 *
 * @param packageName its package
 * @param name its simple name
 * @param text the source
 */
record GeneratedText(String packageName, String name, String text) {
    private static final String JAVA_LANG_IMPORT = "\nimport java.lang.";
    private static final char LAST_ASCII = 0x7F;

    static GeneratedText of(JavaFile file) {
        return new GeneratedText(file.packageName(), file.typeSpec().name(), ascii(file.toString()));
    }

    String qualifiedName() {
        return inPackage(name);
    }

    /** The name of a class of the same package. */
    String inPackage(String simpleName) {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }

    /** The text without imports from java.lang, but for those of the classes that something hides. */
    String withoutJavaLang(Predicate<String> isHidden) {
        StringBuilder without = new StringBuilder(text.length());
        int from = 0;
        for (int at = text.indexOf(JAVA_LANG_IMPORT); at >= 0; at = text.indexOf(JAVA_LANG_IMPORT, at + 1)) {
            int end = text.indexOf(";\n", at);
            String imported = text.substring(at + JAVA_LANG_IMPORT.length(), end);
            if (imported.indexOf('.') < 0 && !isHidden.test(imported)) {
                without.append(text, from, at);
                from = end + 1;
            }
        }
        return without.append(text, from, text.length()).toString();
    }

    private static String ascii(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) <= LAST_ASCII) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder ascii = new StringBuilder(text.length());
        text.chars().forEach(each -> {
            if (each <= LAST_ASCII) {
                ascii.append((char) each);
            } else {
                ascii.append("\\u%04x".formatted(each));
            }
        });
        return ascii.toString();
    }
}
