package io.claimwright.it.matrix;

import static io.claimwright.it.matrix.Expected.doesNotSay;
import static io.claimwright.it.matrix.Expected.says;
import static io.claimwright.it.matrix.Row.row;

import io.claimwright.TokenLocation;
import io.claimwright.it.matrix.Handlers.Open;
import java.util.List;
import java.util.function.Supplier;

/** What a minted token has by default, and what can't be minted. */
final class MintRows {
    private MintRows() {}

    static List<Row> all() {
        return List.of(
                minted("an access token")
                        .answers(says(
                                "\"typ\":\"JWT\"",
                                "\"alg\":\"HS256\"",
                                "\"type\":\"access\"",
                                "\"fresh\":false",
                                "\"sub\":\"ada\"",
                                "\"jti\":",
                                "\"iat\":",
                                "\"nbf\":",
                                "\"exp\":")),
                minted("no CSRF claim where tokens stand in headers")
                        .about(Design.CSRF_NOT_MINTED)
                        .answers(doesNotSay("csrf")),
                minted("no CSRF claim where tokens stand everywhere but in cookies")
                        .with(config ->
                                config.locations(TokenLocation.HEADERS, TokenLocation.QUERY_STRING, TokenLocation.JSON))
                        .answers(doesNotSay("csrf")),
                minted("a CSRF claim where cookies are a location")
                        .about(Design.CSRF_MINTED)
                        .with(config -> config.locations(TokenLocation.HEADERS, TokenLocation.COOKIES))
                        .answers(says("\"csrf\":\"")),
                minted("no exp by neverExpires()")
                        .about(Design.NEVER_EXPIRES)
                        .does((it, request, response) -> World.payload(
                                it.door().access().apply("ada").neverExpires().create()))
                        .answers(doesNotSay("exp")),
                minted("no exp by JWT_ACCESS_TOKEN_EXPIRES=false")
                        .about(Design.NEVER_EXPIRES)
                        .environment("JWT_ACCESS_TOKEN_EXPIRES", "false")
                        .answers(doesNotSay("exp")),
                minted("an aud that the same configuration takes")
                        .with(config -> config.encodeAudience("shop").decodeAudience("shop"))
                        .answers(says("\"aud\":\"shop\"")),
                minted("an aud that the same configuration would refuse")
                        .about(Design.AUDIENCE_MINTED)
                        .does((it, request, response) -> refusal(() -> it.door()
                                .access()
                                .apply("ada")
                                .claim("aud", "shop")
                                .create()))
                        .answers(says("refused:", "Set JWT_DECODE_AUDIENCE")),
                minted("an alg of the caller's own")
                        .about(Design.ALG_OVERRIDDEN)
                        .does((it, request, response) -> refusal(() -> it.door()
                                .access()
                                .apply("ada")
                                .header("alg", "none")
                                .create()))
                        .answers(says("refused:", "\"alg\" can't be set")),
                minted("a list from the environment")
                        .about(Design.LISTS)
                        .environment("JWT_ENCODE_AUDIENCE", "shop, stock")
                        .environment("JWT_DECODE_AUDIENCE", "stock,other")
                        .answers(says("\"aud\":[\"shop\",\"stock\"]")));
    }

    private static Row minted(String what) {
        return row("minted: " + what).at(Open.class).does((it, request, response) -> {
            String token = it.access();
            return World.header(token) + World.payload(token);
        });
    }

    private static String refusal(Supplier<String> mint) {
        try {
            return "minted: " + mint.get();
        } catch (IllegalArgumentException e) {
            return "refused: " + e.getMessage();
        }
    }
}
