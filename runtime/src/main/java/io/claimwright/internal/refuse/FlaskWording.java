package io.claimwright.internal.refuse;

import io.claimwright.Refusal;
import io.claimwright.RefusalKind;
import io.claimwright.TokenLocation;
import io.claimwright.config.JwtConfig;
import java.util.List;

/**
 * The statuses and texts of Flask-JWT-Extended. They name what the configuration calls things, and one
 * of them names the subject of the token.
 */
final class FlaskWording implements Wording {
    private static final int UNAUTHORIZED = 401;
    private static final int UNPROCESSABLE = 422;
    private static final int BAD_REQUEST = 400;

    private final String headerName;
    private final String headerType;
    private final String queryName;
    private final String queryPrefix;

    FlaskWording(JwtConfig config) {
        this.headerName = config.headerName();
        this.headerType = config.headerType();
        this.queryName = config.queryStringName();
        this.queryPrefix = config.queryStringValuePrefix();
    }

    @Override
    public Refusal noCredential(List<String> details, List<TokenLocation> places) {
        return new Refusal(RefusalKind.NO_CREDENTIAL, UNAUTHORIZED, missing(details, places));
    }

    @Override
    public Refusal severalCredentials(String detail) {
        return new Refusal(RefusalKind.SEVERAL_CREDENTIALS, UNAUTHORIZED, detail);
    }

    /** {@code Missing JWT in A, B or C (detail; detail; detail)}, or the only detail. */
    private static String missing(List<String> details, List<TokenLocation> places) {
        if (details.size() == 1) {
            return details.get(0);
        }
        List<String> names = places.stream().map(TokenLocation::option).toList();
        int last = names.size() - 1;
        return "Missing JWT in %s or %s (%s)"
                .formatted(String.join(", ", names.subList(0, last)), names.get(last), String.join("; ", details));
    }

    @Override
    public Refusal cookieTwice(String name) {
        return new Refusal(RefusalKind.SEVERAL_CREDENTIALS, BAD_REQUEST, "The cookie \"" + name + "\" is there twice");
    }

    @Override
    public Refusal malformedHeader() {
        String expected = headerType.isEmpty() ? "<JWT>" : headerType + " <JWT>";
        return new Refusal(
                RefusalKind.MALFORMED_REQUEST,
                UNPROCESSABLE,
                "Bad %s header. Expected '%s: %s'".formatted(headerName, headerName, expected));
    }

    @Override
    public Refusal malformedQuery() {
        return new Refusal(
                RefusalKind.MALFORMED_REQUEST,
                UNPROCESSABLE,
                "Invalid value for query parameter '%s'. Expected the value to start with '%s'"
                        .formatted(queryName, queryPrefix));
    }

    @Override
    public Refusal tokenIsNoString(String key) {
        return invalid("The token in the JSON body must be a string");
    }

    @Override
    public Refusal csrfMissing() {
        return new Refusal(RefusalKind.CSRF, UNAUTHORIZED, "Missing CSRF token");
    }

    @Override
    public Refusal csrfWrong() {
        return new Refusal(RefusalKind.CSRF, UNAUTHORIZED, "CSRF double submit tokens do not match");
    }

    @Override
    public Refusal invalid(String text) {
        return new Refusal(RefusalKind.INVALID_TOKEN, UNPROCESSABLE, text);
    }

    @Override
    public Refusal missingClaim(String name) {
        return invalid("Missing claim: " + name);
    }

    @Override
    public Refusal expired() {
        return new Refusal(RefusalKind.EXPIRED, UNAUTHORIZED, "Token has expired");
    }

    @Override
    public Refusal wrongType(boolean refreshWanted) {
        return new Refusal(
                RefusalKind.WRONG_TYPE,
                UNPROCESSABLE,
                refreshWanted ? "Only refresh tokens are allowed" : "Only non-refresh tokens are allowed");
    }

    @Override
    public Refusal stale() {
        return new Refusal(RefusalKind.STALE, UNAUTHORIZED, "Fresh token required");
    }

    @Override
    public Refusal revoked() {
        return new Refusal(RefusalKind.REVOKED, UNAUTHORIZED, "Token has been revoked");
    }

    @Override
    public Refusal verificationFailed() {
        return new Refusal(RefusalKind.VERIFICATION_FAILED, BAD_REQUEST, "User claims verification failed");
    }

    @Override
    public Refusal unknownUser(String subject) {
        return new Refusal(RefusalKind.UNKNOWN_USER, UNAUTHORIZED, "Error loading the user " + subject);
    }
}
