package io.claimwright.internal.json;

/** The text is not JSON, or it is beyond a limit. It says nothing of the text and has no stack trace. */
public final class MalformedJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * What is wrong, in fixed words.
     *
     * @param message the words
     */
    public MalformedJsonException(String message) {
        super(message, null, false, false);
    }
}
