package io.claimwright;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.BareToken;
import io.claimwright.fixture.RawClaims;
import io.claimwright.fixture.Signed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a token says beside its declared claims. */
class JwtTokenTest {
    private final BareJwt jwt =
            BareJwt.create(Signed.config().decodeAudience("api").build());

    @Test
    void theRegisteredClaimsHaveAccessors() {
        BareToken token = jwt.verify(Signed.token(RawClaims.good()
                .with("aud", "[\"web\",\"api\"]")
                .with("iss", "\"https://i\"")
                .with("nbf", "1893455999.5")
                .with("fresh", "true")));

        assertThat(token.subject()).isEqualTo("alice");
        assertThat(token.id()).isEqualTo("0b7a");
        assertThat(token.type()).isEqualTo("access");
        assertThat(token.issuer()).contains("https://i");
        assertThat(token.audience()).containsExactly("web", "api").isUnmodifiable();
        assertThat(token.issuedAt()).contains(Signed.NOW);
        assertThat(token.notBefore()).contains(Signed.NOW.minusMillis(500));
        assertThat(token.expiresAt()).contains(Signed.NOW.plusSeconds(600));
        assertThat(token.fresh()).isTrue();
        assertThat(token.location()).isEmpty();
        assertThat(token).hasToString("BareToken[...]");
    }

    @Test
    void anyClaimCanBeReadAsAType() {
        UUID uuid = UUID.fromString("6ba7b810-9dad-41d1-80b4-00c04fd430c8");
        BareToken token = tokenWith("s", "\"t\\u00e9xt\"")
                .with("b", "true")
                .with("i", "-5")
                .with("l", "1099511627776")
                .with("d", "0.5")
                .with("m", "1500000000.5")
                .with("u", "\"" + uuid + "\"")
                .with("r", "\"https://x/\"")
                .verified();

        assertThat(token.claim("s", String.class)).contains("téxt");
        assertThat(token.claim("b", Boolean.class)).contains(true);
        assertThat(token.claim("i", Integer.class)).contains(-5);
        assertThat(token.claim("i", Long.class)).contains(-5L);
        assertThat(token.claim("i", Double.class)).contains(-5.0);
        assertThat(token.claim("l", Long.class)).contains(1L << 40);
        assertThat(token.claim("d", Double.class)).contains(0.5);
        assertThat(token.claim("m", Instant.class)).contains(Instant.ofEpochSecond(1_500_000_000, 500_000_000));
        assertThat(token.claim("u", UUID.class)).contains(uuid);
        assertThat(token.claim("r", URI.class)).contains(URI.create("https://x/"));
        assertThat(token.claim("sub", String.class)).contains("alice");
        assertThat(token.claim("exp", Instant.class)).isEqualTo(token.expiresAt());
        assertThat(token.claim("none", String.class)).isEmpty();
        assertThat(token.claim("S", String.class)).isEmpty();
    }

    @Test
    @SuppressWarnings("JavaUtilDate")
    void whateverTheBuilderTakesCanBeReadAsItsType() {
        Map<String, Object> values = Map.ofEntries(
                entry("byte", (byte) -7),
                entry("short", (short) 300),
                entry("float", 0.1f),
                entry("integer", BigInteger.TEN.pow(60)),
                entry("decimal", new BigDecimal("1.50")),
                entry("date", new Date(1_500)),
                entry("duration", Duration.ofMillis(-1_500)),
                entry("day", LocalDate.of(2024, 2, 29)),
                entry("locale", Locale.forLanguageTag("de-CH")),
                entry("bytes", new byte[] {1, 2, 3}));
        BareJwt plain = BareJwt.create(Signed.config().build());
        BareJwt.Builder builder = plain.accessToken("alice");
        values.forEach(builder::claim);
        BareToken token = plain.verify(builder.create());

        values.forEach((name, value) ->
                assertThat(token.<Object>claim(name, cast(value.getClass()))).contains(value));
        assertThat(token.claimJson("float")).contains("0.1");
        assertThat(token.claimJson("bytes")).contains("\"AQID\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> token.claim("short", Byte.class))
                .withMessage("The claim \"short\" is no Byte.");
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> cast(Class<?> type) {
        return (Class<Object>) type;
    }

    @Test
    void aClaimOfAnotherTypeIsNamedAndItsValueIsNot() {
        BareToken token = tokenWith("x", "\"hunter2\"")
                .with("n", "null")
                .with("l", "1099511627776")
                .verified();

        for (Class<?> type :
                List.of(Boolean.class, Integer.class, Long.class, Double.class, Instant.class, UUID.class)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> token.claim("x", type))
                    .withMessage("The claim \"x\" is no " + type.getSimpleName() + ".");
            assertThatIllegalArgumentException().isThrownBy(() -> token.claim("n", type));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> token.claim("l", Integer.class));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> token.claim("x", List.class))
                .withMessageContaining("claimJson");
        assertThatIllegalArgumentException().isThrownBy(() -> token.claim("none", int.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "-0.50e+10",
                "true",
                "false",
                "null",
                "\"\"",
                "\"a\\\"b\\u00e9é😀\"",
                "[]",
                "{}",
                "[ 1 , [ { \"é\" : null } ] ]",
                "{ \"a\" : \"}\" , \"b\":[1,2]}"
            })
    void theJsonOfAClaimIsTheTextThatWasSigned(String json) {
        BareToken token = jwt.verify(Signed.payload("{\"é\":\"ü\", \"x\" :  " + json + "  , \"exp\":4000000000,"
                + "\"sub\":\"a\",\"type\":\"access\",\"aud\":\"api\" , \"last\":" + json + "}"));

        assertThat(token.claimJson("x")).contains(json);
        assertThat(token.claimJson("last")).contains(json);
        assertThat(token.claimJson("é")).contains("\"ü\"");
        assertThat(token.claimJson("y")).isEmpty();
    }

    @Test
    void aNameIsComparedAfterItsEscapes() {
        BareToken token = jwt.verify(Signed.payload("{\"\\u0078\":7,\"exp\":4000000000,\"sub\":\"a\","
                + "\"type\":\"access\",\"aud\":\"api\",\"inner\":{\"y\":1}}"));

        assertThat(token.claimJson("x")).contains("7");
        assertThat(token.claimJson("\\u0078")).isEmpty();
        assertThat(token.claimJson("y")).isEmpty();
    }

    private Claims tokenWith(String name, String json) {
        return new Claims(RawClaims.good().with("aud", "\"api\"").with(name, json));
    }

    /** Claims that will become a token. */
    private final class Claims {
        private final RawClaims claims;

        Claims(RawClaims claims) {
            this.claims = claims;
        }

        Claims with(String name, String json) {
            return new Claims(claims.with(name, json));
        }

        BareToken verified() {
            return jwt.verify(Signed.token(claims));
        }
    }
}
