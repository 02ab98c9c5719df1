package io.claimwright.processor.generate;

/**
 * A user's text as a string literal. All of it stands in one line and is ASCII: JavaPoet's own breaks
 * lines within the literal at U+2028 and the like, and a source may be written in an encoding that lacks
 * what the user has spelled as an escape.
 */
final class StringLiteral {
    private StringLiteral() {}

    static String of(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars().forEach(c -> literal.append(escaped((char) c)));
        return literal.append('"').toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> c >= ' ' && c <= '~' ? String.valueOf(c) : "\\u%04x".formatted((int) c);
        };
    }
}
