package io.claimwright;

import org.jspecify.annotations.Nullable;

/** Why a request is not let in: the status of the answer and the error code of its challenge. */
public enum RefusalKind {
    /** There is no credential at all (RFC 6750 section 3.1: a challenge without an error code). */
    NO_CREDENTIAL(401, null),
    /** The place of the token is malformed, or there are several credentials. */
    MALFORMED_REQUEST(400, "invalid_request"),
    /** The token is malformed, its signature is wrong, or a claim is missing or wrong. */
    INVALID_TOKEN(401, "invalid_token"),
    /** The token has expired (RFC 7519 section 4.1.4). */
    EXPIRED(401, "invalid_token"),
    /** A refresh token where an access token is wanted, or the other way round. */
    WRONG_TYPE(401, "invalid_token"),
    /** A fresh token is wanted (RFC 9470 section 3). */
    STALE(401, "insufficient_user_authentication"),
    /** The token was revoked. */
    REVOKED(401, "invalid_token"),
    /** The user to whom the token belongs was not found. */
    UNKNOWN_USER(401, "invalid_token"),
    /** The method may not be called at all: TRACE. */
    METHOD_NOT_ALLOWED(405, null),
    /** The server does not know the method. */
    METHOD_UNKNOWN(501, null),
    /** What decides, such as a user store, could not answer; the answer says when to try again. */
    UNAVAILABLE(503, null);

    private final int status;
    private final @Nullable String error;

    RefusalKind(int status, @Nullable String error) {
        this.status = status;
        this.error = error;
    }

    /**
     * The HTTP status of the answer.
     *
     * @return the status code
     */
    public int status() {
        return status;
    }

    /**
     * The {@code error} parameter of the {@code WWW-Authenticate} challenge (RFC 6750 section 3).
     *
     * @return the code, or null where there is none
     */
    public @Nullable String error() {
        return error;
    }
}
