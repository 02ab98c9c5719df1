package io.claimwright.processor.mutants;

/**
 * A part of a text.
 *
 * @param start the index of the first character
 * @param end the index behind the last one
 */
record Span(int start, int end) {
    /** Nothing, at this place. */
    static Span at(int place) {
        return new Span(place, place);
    }

    boolean isEmpty() {
        return start == end;
    }

    boolean holds(Span other) {
        return start <= other.start && other.end <= end;
    }

    String of(String text) {
        return text.substring(start, end);
    }

    /** The text with something else in this place. */
    String replaced(String text, String by) {
        return text.substring(0, start) + by + text.substring(end);
    }
}
