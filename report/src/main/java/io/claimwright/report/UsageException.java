package io.claimwright.report;

/** The arguments were wrong. The message is a sentence for the one who gave them. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String sentence) {
        super(sentence);
    }
}
