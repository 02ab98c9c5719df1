package io.claimwright.report.read;

/** A file that can't be read as a class. */
final class UnreadableClassException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param reason the end of a sentence that starts with the file's name
     */
    UnreadableClassException(String reason) {
        super(reason);
    }

    /** The end of a sentence that starts with the file's name. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
