package io.claimwright.it.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.claimwright.Verdict;
import io.claimwright.config.JwtConfig;
import io.claimwright.keys.JwtKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A token as it is, and a header and a payload that are signed. Whatever comes of it is accepted or refused
 * with 401; and what is accepted is JSON for another reader, too, with the claims that all must have.
 */
public final class TokenTarget {
    private static final PlainJwt JWT = PlainJwt.create(JwtConfig.builder(JwtKey.hmac("HS256", Secret.TEXT))
            .decodeAudience("api")
            .build());
    private static final JsonMapper READER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private TokenTarget() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) throws IOException {
        int kind = data.consumeInt(0, 2);
        byte[] bytes = data.consumeRemainingAsBytes();
        switch (kind) {
            case 0 -> check(new String(bytes, StandardCharsets.UTF_8));
            case 1 -> {
                if (check(Secret.withHeader(bytes))) {
                    must(READER.readTree(bytes).path("alg").asText().equals("HS256"), "a header of another algorithm");
                }
            }
            default -> {
                if (check(Secret.withPayload(bytes))) {
                    JsonNode claims = READER.readTree(bytes);
                    must(claims.path("type").asText().equals("access"), "no access token");
                    must(claims.path("sub").isTextual(), "no subject");
                    must(claims.path("exp").isNumber(), "no expiry");
                }
            }
        }
    }

    private static boolean check(String token) {
        Verdict<PlainToken> verdict = JWT.check(token);
        if (verdict instanceof Verdict.Refused<PlainToken> refused) {
            must(
                    refused.refusal().status() == 401,
                    "status " + refused.refusal().status());
            return false;
        }
        return true;
    }

    private static void must(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
