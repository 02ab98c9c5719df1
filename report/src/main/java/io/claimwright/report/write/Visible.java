package io.claimwright.report.write;

/**
 * Makes names from class files fit to be looked at. A class file may have anything in a name: characters
 * that steer a terminal, or turn the direction of what follows, so that a reader sees another text than
 * the one that is there. These are shown by their numbers.
 */
final class Visible {
    private Visible() {}

    /** The text with its invisible characters as {@code \}{@code u202E}. */
    static String text(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (isVisible(point)) {
                visible.appendCodePoint(point);
            } else {
                for (char half : Character.toChars(point)) {
                    visible.append(String.format("\\u%04X", (int) half));
                }
            }
        }
        return visible.toString();
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
