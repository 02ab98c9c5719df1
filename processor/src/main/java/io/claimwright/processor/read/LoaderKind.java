package io.claimwright.processor.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of loaders that a profile may have, one of each. */
public enum LoaderKind {
    ADDITIONAL_CLAIMS(
            "AdditionalClaimsLoader",
            LoaderTakes.USER,
            "a record, or a Map<String, ?> with the record named in the annotation"),
    USER_IDENTITY("UserIdentityLoader", LoaderTakes.USER, "a String"),
    ADDITIONAL_HEADERS("AdditionalHeadersLoader", LoaderTakes.USER_OR_NOTHING, "a Map<String, ?>"),
    ENCODE_KEY("EncodeKeyLoader", LoaderTakes.USER_OR_NOTHING, "a JwtKey"),
    DECODE_KEY("DecodeKeyLoader", LoaderTakes.HEADER_OR_NOTHING, "a JwtKey, or an Optional of it"),
    TOKEN_IN_BLOCKLIST("TokenInBlocklistLoader", LoaderTakes.TOKEN, "a boolean"),
    TOKEN_VERIFICATION("TokenVerificationLoader", LoaderTakes.TOKEN, "a boolean"),
    USER_LOOKUP("UserLookupLoader", LoaderTakes.TOKEN, "the user, or an Optional of it"),
    EXPIRED_TOKEN("ExpiredTokenLoader", LoaderTakes.REFUSAL_AND_IDENTITY, null, "EXPIRED"),
    INVALID_TOKEN("InvalidTokenLoader", LoaderTakes.REFUSAL, null, "INVALID_TOKEN WRONG_TYPE MALFORMED_REQUEST"),
    NEEDS_FRESH_TOKEN("NeedsFreshTokenLoader", LoaderTakes.REFUSAL_AND_TOKEN, null, "STALE"),
    REVOKED_TOKEN("RevokedTokenLoader", LoaderTakes.REFUSAL_AND_TOKEN, TOKEN_IN_BLOCKLIST, "REVOKED"),
    UNAUTHORIZED("UnauthorizedLoader", LoaderTakes.REFUSAL, null, "NO_CREDENTIAL SEVERAL_CREDENTIALS CSRF"),
    USER_LOOKUP_ERROR("UserLookupErrorLoader", LoaderTakes.REFUSAL_AND_TOKEN, USER_LOOKUP, "UNKNOWN_USER"),
    TOKEN_VERIFICATION_FAILED(
            "TokenVerificationFailedLoader", LoaderTakes.REFUSAL_AND_TOKEN, null, "VERIFICATION_FAILED");

    /** The annotation's simple name. */
    public final String simpleName;

    /** The annotation's qualified name. */
    public final String annotation;

    /** What the parameters are. */
    final LoaderTakes takes;

    /** What the result is, for messages. */
    final String result;

    private final @Nullable LoaderKind refusing;

    /** Of an error loader, the constants of {@code RefusalKind} that it answers. */
    private final String answers;

    LoaderKind(String simpleName, LoaderTakes takes, String result) {
        this(simpleName, takes, result, null, "");
    }

    LoaderKind(String simpleName, LoaderTakes takes, @Nullable LoaderKind refusing, String answers) {
        this(simpleName, takes, "a RefusalResponse", refusing, answers);
    }

    LoaderKind(String simpleName, LoaderTakes takes, String result, @Nullable LoaderKind refusing, String answers) {
        this.simpleName = simpleName;
        this.annotation = "io.claimwright." + simpleName;
        this.takes = takes;
        this.result = result;
        this.refusing = refusing;
        this.answers = answers;
    }

    /** Those that write the answers to refused requests. */
    static List<LoaderKind> errors() {
        return Arrays.stream(values()).filter(kind -> !kind.answers.isEmpty()).toList();
    }

    /** The constants of {@code RefusalKind} that an error loader answers. */
    List<String> answers() {
        return List.of(answers.split(" "));
    }

    /** The loader that alone brings about what this one answers, if it is a loader. */
    Optional<LoaderKind> refusing() {
        return Optional.ofNullable(refusing);
    }
}
