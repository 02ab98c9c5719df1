package io.claimwright.report.read;

/** A path that is neither a folder of classes nor a jar. The message is a sentence for the one who named it. */
public final class UnreadablePlaceException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong with it.
     *
     * @param sentence names the path
     */
    UnreadablePlaceException(String sentence) {
        super(sentence);
    }

    /** What is wrong, as a sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
