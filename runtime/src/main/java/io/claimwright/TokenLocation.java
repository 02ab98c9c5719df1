package io.claimwright;

/** Where in a request a token may stand. */
public enum TokenLocation {
    /** A header, {@code Authorization: Bearer <token>} by default (RFC 6750 section 2.1). */
    HEADERS("headers"),
    /** A cookie; a request that changes something needs a CSRF value beside it. */
    COOKIES("cookies"),
    /** A parameter of the query string. It ends up in logs and histories (RFC 6750 section 5.3). */
    QUERY_STRING("query_string"),
    /** A member of a JSON body. */
    JSON("json");

    private final String option;

    TokenLocation(String option) {
        this.option = option;
    }

    /**
     * The name in the option {@code JWT_TOKEN_LOCATION}.
     *
     * @return the name
     */
    public String option() {
        return option;
    }
}
