package io.claimwright.processor.lint;

import io.claimwright.processor.read.LoaderKind;
import java.util.Set;

/** The words of which one stands in the name of a method that is meant as a loader. */
final class LoaderWords {
    static final String JWT_KEY = "io.claimwright.keys.JwtKey";
    static final String RESPONSE = "io.claimwright.RefusalResponse";

    private LoaderWords() {}

    static Set<String> of(LoaderKind kind) {
        return switch (kind) {
            case ADDITIONAL_CLAIMS -> Set.of("claims");
            case USER_IDENTITY -> Set.of("identity", "subject");
            case ADDITIONAL_HEADERS -> Set.of("header", "headers");
            case ENCODE_KEY -> Set.of("encode", "encoding", "sign", "signing");
            case DECODE_KEY -> Set.of("decode", "decoding", "verify", "verifying", "verification");
            case TOKEN_IN_BLOCKLIST ->
                Set.of("revoked", "blocked", "blocklist", "blocklisted", "denylist", "blacklist");
            case TOKEN_VERIFICATION -> Set.of("verify", "verified", "verification");
            case USER_LOOKUP -> Set.of("user", "lookup", "principal");
            case EXPIRED_TOKEN -> Set.of("expired");
            case INVALID_TOKEN -> Set.of("invalid");
            case NEEDS_FRESH_TOKEN -> Set.of("fresh", "stale");
            case REVOKED_TOKEN -> Set.of("revoked");
            case UNAUTHORIZED -> Set.of("unauthorized", "unauthorised");
            case USER_LOOKUP_ERROR -> Set.of("unknown");
            case TOKEN_VERIFICATION_FAILED -> Set.of("failed", "denied", "forbidden");
        };
    }
}
