package io.claimwright.processor;

import com.palantir.javapoet.JavaFile;
import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import io.claimwright.processor.read.SourceTypes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * The only user of the {@code Filer}. Each file has exactly one originating element, the annotated
 * type, so that an incremental build knows when to write it again.
 */
final class SourceWriter {
    private static final Pattern JAVA_LANG_IMPORT = Pattern.compile("(?m)^import java\\.lang\\.(\\w+);\\n");

    private final Filer filer;
    private final SourceTypes types;
    private final Map<String, String> written;

    /** With the classes written so far, and from which each was: two may come to the same name. */
    SourceWriter(Filer filer, SourceTypes types, Map<String, String> written) {
        this.filer = filer;
        this.types = types;
        this.written = written;
    }

    /** Writes the file; false where it is there already, as it should be. */
    boolean write(JavaFile file, TypeElement origin, Report report) {
        String name = file.typeSpec().name();
        String qualified = qualifiedName(file);
        if (written.putIfAbsent(qualified, origin.getQualifiedName().toString()) != null) {
            report.add(ProblemCode.GENERATED_NAME_TAKEN, Place.at(origin), origin.getSimpleName(), name);
            return true;
        }
        String text = ascii(withoutJavaLang(file, origin));
        try (Writer out = filer.createSourceFile(qualified, origin).openWriter()) {
            out.write(text);
        } catch (FilerException e) {
            // ECJ, which finds the output of an earlier build among its sources (eclipse.jdt.core#843).
            if (text.equals(earlier(file.packageName(), name))) {
                return false;
            }
            report.add(ProblemCode.GENERATED_FILE_STALE, Place.at(origin), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    /** Writes the file of a type that has an error, if nothing is in the way; there is enough to tell already. */
    void writeInstead(JavaFile file, TypeElement origin) {
        if (written.putIfAbsent(qualifiedName(file), origin.getQualifiedName().toString()) == null) {
            try (Writer out =
                    filer.createSourceFile(qualifiedName(file), origin).openWriter()) {
                out.write(ascii(withoutJavaLang(file, origin)));
            } catch (FilerException e) {
                return; // that of an earlier build serves as well
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String qualifiedName(JavaFile file) {
        String name = file.typeSpec().name();
        return file.packageName().isEmpty() ? name : file.packageName() + "." + name;
    }

    /** The text without imports from java.lang, but for those that a class of the same package would hide. */
    private String withoutJavaLang(JavaFile file, TypeElement origin) {
        String inPackage = file.packageName().isEmpty() ? "" : file.packageName() + ".";
        return JAVA_LANG_IMPORT
                .matcher(file.toString())
                .replaceAll(line -> types.typeSeenFrom(origin, inPackage + line.group(1)) == null ? "" : line.group());
    }

    /**
     * The text in letters that every encoding has, with escapes for all others: javac writes and reads it in
     * the encoding of the sources, ECJ in that of the machine.
     */
    private static String ascii(String text) {
        if (text.chars().allMatch(each -> each < 0x80)) {
            return text;
        }
        StringBuilder ascii = new StringBuilder(text.length());
        text.chars().forEach(each -> {
            if (each < 0x80) {
                ascii.append((char) each);
            } else {
                ascii.append("\\u%04x".formatted(each));
            }
        });
        return ascii.toString();
    }

    private String earlier(String packageName, String name) {
        try {
            return filer.getResource(StandardLocation.SOURCE_OUTPUT, packageName, name + ".java")
                    .getCharContent(true)
                    .toString();
        } catch (IOException e) {
            return "";
        }
    }
}
