package io.claimwright.servlet;

/**
 * A URL pattern as the Servlet specification has it (section 12.2): exact, the paths below one, or
 * those with an ending.
 *
 * @param shape which of them
 * @param text the path, the path above, or the ending
 */
record PathPattern(Shape shape, String text) {
    enum Shape {
        /** {@code /reports/may}, or the empty pattern for {@code /}. */
        EXACT,
        /** {@code /reports/*}, which has {@code /reports} itself. */
        BELOW,
        /** {@code *.jsp}. */
        ENDING
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if that is none, or one that could never match
     */
    static PathPattern of(String pattern) {
        if (pattern.isEmpty()) {
            return new PathPattern(Shape.EXACT, "/");
        }
        if (pattern.equals("/")) {
            throw new IllegalArgumentException(
                    "The pattern \"/\" could mean two things: everything is \"/*\", and the root alone \"\".");
        }
        boolean below = pattern.startsWith("/") && pattern.endsWith("/*");
        boolean ending = pattern.startsWith("*.") && pattern.length() > 2 && pattern.indexOf('/') < 0;
        String text = below ? pattern.substring(0, pattern.length() - 2) : ending ? pattern.substring(1) : pattern;
        if (!(ending || text.isEmpty() || text.startsWith("/")) || text.indexOf('*') >= 0 || !isPlain(text)) {
            throw new IllegalArgumentException(
                    "\"%s\" is no pattern. There are \"/a/path\", \"/all/below/*\", \"*.ending\" and \"/*\"; they are compared with the decoded path, without parameters and dots."
                            .formatted(pattern));
        }
        return new PathPattern(below ? Shape.BELOW : ending ? Shape.ENDING : Shape.EXACT, text);
    }

    /** Whether a path could look like this when a container has decoded and normalised it. */
    private static boolean isPlain(String text) {
        return text.chars().noneMatch(c -> c < ' ' || ";?#%\\".indexOf(c) >= 0)
                && (text.startsWith(".") || RequestPath.plain(text).equals(text));
    }

    boolean matches(String path) {
        return switch (shape) {
            case EXACT -> path.equals(text);
            case BELOW ->
                path.startsWith(text) && (path.length() == text.length() || path.charAt(text.length()) == '/');
            case ENDING -> path.endsWith(text) && path.lastIndexOf('/') < path.length() - text.length();
        };
    }

    /** Whether every path of this pattern is one of the other as well, which has more. */
    boolean isInside(PathPattern other) {
        if (equals(other) || other.shape == Shape.EXACT) {
            return false;
        }
        return switch (shape) {
            case EXACT -> other.matches(text);
            case BELOW -> other.shape == Shape.BELOW && other.matches(text);
            case ENDING -> other.shape == Shape.ENDING ? text.endsWith(other.text) : other.text.isEmpty();
        };
    }
}
