package io.claimwright;

/**
 * A loader of a {@link JwtProfile} that says what a token has (its identity, claims, headers or key) has
 * thrown, so no token was made. The cause is what it threw; the message names the loader and nothing else.
 *
 * <p>A {@code JwtServlet} and a {@code JwtFilter} answer one that escapes with 500 and no detail, and log
 * it.
 */
public class LoaderFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Wraps what a loader has thrown.
     *
     * @param message which loader it was
     * @param cause what it threw
     */
    public LoaderFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
