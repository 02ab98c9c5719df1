package io.claimwright.it.servers;

/** An application did not start; the cause is what stopped it. */
public final class StartFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    StartFailedException(Throwable cause) {
        super(cause);
    }
}
