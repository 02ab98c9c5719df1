package io.claimwright.sample;

/** The client's body is not what a handler wants. */
final class BadBodyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    BadBodyException(int status, String message) {
        super(message, null, false, false); // no stack trace: the client chooses how many there are
        this.status = status;
    }

    int status() {
        return status;
    }
}
