package io.claimwright.it.containers;

/** An application did not start; the cause is what stopped it. */
final class StartFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    StartFailedException(Throwable cause) {
        super(cause);
    }
}
