package io.claimwright.processor.generate;

/** A user's text within a Javadoc comment, where it must not end the comment or a tag. */
final class JavadocText {
    private JavadocText() {}

    static String of(String text) {
        return text.replace("*/", "* /")
                .replace("{", "(")
                .replace("}", ")")
                .replace("@", "(at)")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\\\]", "?");
    }
}
