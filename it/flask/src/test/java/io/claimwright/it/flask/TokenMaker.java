package io.claimwright.it.flask;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimwright.config.JwtConfig;
import io.claimwright.spi.TokenBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Makes the token that a case of the kind {@code mint} describes, with the generated builders. */
final class TokenMaker {
    /** The claims that are an Instant in Java. */
    private static final Set<String> DATES = Set.of("exp", "nbf", "iat");

    private final JwtConfig config;
    private final Loaders loaders;
    private final JsonNode call;

    TokenMaker(JwtConfig config, Case mint) {
        this.config = config;
        this.loaders = mint.loaders();
        this.call = mint.get("call");
    }

    /**
     * Makes the token.
     *
     * @param now the second to which its times are relative
     */
    String make(long now) {
        JsonNode claims = Moment.resolve(call.path("additional_claims"), now);
        Identity identity = new Identity(call.path("identity"));
        if (Minting.Claims.fit(loaders.json().path("additional_claims"), claims)) {
            return withDeclaredClaims(identity, claims);
        }
        if (!loaders.json().isEmpty()) {
            return withLoaders(identity, claims);
        }
        PlainJwt jwt = PlainJwt.create(config, new Plain(loaders));
        String subject = identity.json().asText();
        return finish(isRefresh() ? jwt.refreshToken(subject) : jwt.accessToken(subject), claims);
    }

    private String withDeclaredClaims(Identity identity, JsonNode claims) {
        MintingJwt jwt = MintingJwt.create(config, new Minting(loaders));
        MintingJwt.Builder builder = isRefresh() ? jwt.refreshToken(identity) : jwt.accessToken(identity);
        for (Map.Entry<String, JsonNode> claim : claims.properties()) {
            switch (claim.getKey()) {
                case "aud" -> builder.aud(claim.getValue().textValue());
                case "foo" -> builder.foo(claim.getValue().textValue());
                case "upcase_name" -> builder.upcaseName(claim.getValue().textValue());
                default -> builder.claim(claim.getKey(), value(claim.getKey(), claim.getValue()));
            }
        }
        return finish(builder, Json.object());
    }

    /** Claims of a loader that no record here declares are set one by one. */
    private String withLoaders(Identity identity, JsonNode claims) {
        IssuingJwt jwt = IssuingJwt.create(config, new Issuing(loaders));
        IssuingJwt.Builder builder = isRefresh() ? jwt.refreshToken(identity) : jwt.accessToken(identity);
        loaders.claims(identity).forEach(builder::claim);
        return finish(builder, claims);
    }

    private boolean isRefresh() {
        return call.path("type").asText().equals("refresh");
    }

    private String finish(TokenBuilder<?, ?> builder, JsonNode claims) {
        JsonNode fresh = call.path("fresh");
        if (fresh.isNumber()) {
            builder.freshFor(duration(fresh));
        } else if (fresh.isBoolean()) {
            builder.fresh(fresh.booleanValue());
        }
        JsonNode expires = call.path("expires_delta");
        if (expires.isNumber()) {
            builder.expiresIn(duration(expires));
        } else if (expires.isBoolean()) {
            builder.neverExpires();
        }
        claims.properties().forEach(claim -> builder.claim(claim.getKey(), value(claim.getKey(), claim.getValue())));
        call.path("additional_headers")
                .properties()
                .forEach(header -> builder.header(header.getKey(), Json.toJava(header.getValue())));
        return builder.create();
    }

    private static Object value(String claim, JsonNode value) {
        return DATES.contains(claim) && value.isNumber() ? Instant.EPOCH.plus(duration(value)) : Json.toJava(value);
    }

    private static Duration duration(JsonNode seconds) {
        BigDecimal whole = seconds.decimalValue().setScale(0, RoundingMode.FLOOR);
        BigDecimal rest = seconds.decimalValue().subtract(whole);
        return Duration.ofSeconds(whole.longValueExact(), rest.movePointRight(9).longValue());
    }
}
