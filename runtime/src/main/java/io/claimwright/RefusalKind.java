package io.claimwright;

import org.jspecify.annotations.Nullable;

/** Why a request is not let in: the status of the answer and the error code of its challenge. */
public enum RefusalKind {
    /** There is no credential at all (RFC 6750 section 3.1: a challenge without an error code). */
    NO_CREDENTIAL(401, null),
    /** The place of the token is malformed. */
    MALFORMED_REQUEST(400, "invalid_request"),
    /** There are several credentials, and no telling which is meant. */
    SEVERAL_CREDENTIALS(400, "invalid_request"),
    /** The CSRF value that belongs to a cookie is missing or wrong. */
    CSRF(403, null),
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
    /** What else is wanted of the token does not hold: the verification loader or a predicate says no. */
    VERIFICATION_FAILED(403, "insufficient_scope"),
    /** Nothing guards what is asked for, and nothing says that it is open. */
    NOT_OPEN(403, null),
    /** The body in which a token is looked for is too large. */
    BODY_TOO_LARGE(413, null),
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
     * The HTTP status of the answer, unless the configuration is that of the model.
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
