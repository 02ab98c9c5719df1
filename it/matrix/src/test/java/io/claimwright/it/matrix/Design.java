package io.claimwright.it.matrix;

/** What the design says of the default, line by line; a line that says several things is here in parts. */
enum Design {
    // The refusals.
    NO_CREDENTIAL("no credential: 401, a bare Bearer challenge"),
    HEADER_MALFORMED("header malformed: 400 invalid_request"),
    QUERY_PREFIX_MALFORMED("query prefix malformed: 400 invalid_request"),
    JSON_BODY_MALFORMED("JSON body malformed: 400 invalid_request"),
    SEVERAL_CREDENTIALS("several credentials: 400 invalid_request"),
    COOKIE_TWICE("a cookie of ours twice: 400 invalid_request"),
    SIGNATURE("signature: 401 invalid_token"),
    ENCODING("encoding: 401 invalid_token"),
    CLAIMS("claims: 401 invalid_token"),
    EXPIRED("expired: 401 invalid_token"),
    WRONG_TYPE("wrong type: 401 invalid_token"),
    REVOKED("revoked: 401 invalid_token"),
    UNKNOWN_USER("unknown user: 401 invalid_token"),
    STALE("stale: 401 insufficient_user_authentication"),
    CSRF_MISSING("CSRF missing: 403"),
    CSRF_WRONG("CSRF wrong: 403"),
    VERIFICATION_SAYS_NO("the verification loader says no: 403 insufficient_scope"),
    PREDICATE_SAYS_NO("a predicate says no: 403 insufficient_scope"),
    BODY_TOO_LARGE("body over the limit: 413"),
    UNKNOWN_METHOD("unknown method: 501"),
    TRACE("TRACE: 405"),
    BLOCKLIST_THROWS("the blocklist throws: 503 with Retry-After"),
    USER_LOOKUP_THROWS("the user lookup throws: 503 with Retry-After"),
    KEY_SOURCE_THROWS("the key source throws: 503 with Retry-After"),
    VERIFICATION_THROWS("the verification loader throws: 503 with Retry-After"),
    PREDICATE_THROWS("a predicate throws: 503 with Retry-After"),
    CLAIMS_LOADER_THROWS("the claims loader throws: 500 without detail, the cause in the log"),
    HEADERS_LOADER_THROWS("the headers loader throws: 500 without detail, the cause in the log"),
    IDENTITY_LOADER_THROWS("the identity loader throws: 500 without detail, the cause in the log"),
    ENCODE_KEY_LOADER_THROWS("the encode key loader throws: 500 without detail, the cause in the log"),
    ERROR_LOADER_THROWS("an error loader throws: 500 without detail, the cause in the log"),

    // The points in which the default and the preset differ.
    TEXTS_ARE_FIXED("refusals are JSON with fixed texts"),
    PROBLEM_JSON("problem+json on request, and where the configuration says so"),
    EXP_MISSING("exp missing: refused"),
    SUB_MISSING("sub missing: refused"),
    TYPE_MISSING("type missing: refused"),
    NEVER_EXPIRES("an endless token needs neverExpires() or JWT_..._EXPIRES=false at minting"),
    ENDLESS_ACCEPTED("and acceptEndlessTokens() at the verifier"),
    TYPE_EXACTLY("type at a guard: exactly access or refresh"),
    ID_MISSING("jti missing: refused where revocation is checked"),
    ID_NOT_NEEDED("and accepted where it is not"),
    AUDIENCE_PRESENT("aud present, none configured: refused"),
    AUDIENCE_MINTED("minting an aud that the same configuration would refuse: an error with the cure"),
    TYP_ABSENT("typ absent"),
    TYP_JWT("typ JWT"),
    TYP_AT_JWT("typ at+jwt"),
    TYP_OTHER("another typ: refused"),
    EXPIRY_ZERO("expiry of zero: refused at start"),
    LEEWAY_LONG("leeway over 300 s: refused at start"),
    SEVERAL_IN_ONE_PLACE("several credentials in one location: 400"),
    SEVERAL_PLACES("several credentials in several locations: 400"),
    BASIC_BESIDE("Basic beside Bearer in one header is one credential of ours"),
    ANOTHER_SCHEME("another scheme alone is no credential"),
    COOKIE_NAMES("cookies: __Host- names"),
    COOKIE_FLAGS("cookies: Secure, HttpOnly, SameSite=Lax"),
    COOKIE_LIFETIME("cookies: lifetime follows exp"),
    COOKIE_DOMAIN("cookies: a domain needs __Secure- names"),
    COOKIE_PATH("cookies: a path other than / needs __Secure- names"),
    CSRF_MINTED("the CSRF claim is minted where cookies are a location"),
    CSRF_NOT_MINTED("and not elsewhere"),
    CSRF_METHODS("CSRF is checked with every method but GET, HEAD, OPTIONS"),
    CSRF_SAFE_METHODS("and not with these"),
    ANY_TYPE_COOKIES("verifyType=false with cookies: either cookie"),
    ANY_TYPE_JSON("verifyType=false with JSON: either key"),
    SCHEME_CASE("scheme: case-insensitive"),
    SECRET_SHORT("a secret shorter than the hash: refused at start, with the command that makes a good one"),
    RSA_SHORT("RSA under 2048: refused at start, with the command that makes a good one"),
    ALG_OVERRIDDEN("header alg overridden at minting: refused"),
    ALL_FAULTS("wrong configuration: refused at start, all faults in one message"),
    LISTS("lists in environment variables: comma-separated");

    private final String line;

    Design(String line) {
        this.line = line;
    }

    @Override
    public String toString() {
        return line;
    }
}
