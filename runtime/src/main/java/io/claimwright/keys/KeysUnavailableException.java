package io.claimwright.keys;

/** The keys can't be known just now. A token is then neither good nor bad, and its request is a 503. */
public final class KeysUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Why.
     *
     * @param message the reason, without anything of a key
     */
    public KeysUnavailableException(String message) {
        super(message);
    }
}
