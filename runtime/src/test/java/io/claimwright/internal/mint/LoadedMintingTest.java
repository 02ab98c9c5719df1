package io.claimwright.internal.mint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.claimwright.TokenLocation;
import io.claimwright.config.JwtConfig;
import io.claimwright.fixture.AskingJwt;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.Signed;
import io.claimwright.keys.JwtKey;
import io.claimwright.spi.TokenQuestions;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the loaders for headers and keys say, and what the csrf claim is among the others. */
class LoadedMintingTest {
    private static final JwtKey OTHER =
            JwtKey.hs256("another secret for tests, of 32 bytes".getBytes(StandardCharsets.UTF_8));

    private final AskingJwt jwt = AskingJwt.create(Signed.config().build(), new TokenQuestions<>() {});

    @Test
    void headersStandBehindOurOwnAndTheArgumentGoesBeforeTheLoader() {
        Map<String, Object> loaded = new LinkedHashMap<>(Map.of("x", "loader"));
        String token = jwt.accessToken("alice", loaded)
                .header("x", "argument")
                .header("y", List.of(1))
                .create();

        assertThat(Signed.part(token, 0)).isEqualTo("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"x\":\"argument\",\"y\":[1]}");
        assertThat(loaded).isEqualTo(Map.of("x", "loader"));
        assertThat(Signed.part(jwt.accessToken("alice", loaded).create(), 0)).contains("\"x\":\"loader\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alg", "crit", "b64", "jwk", "jku", "x5u", "x5c", "zip", "cty", "enc", "typ", "kid"})
    void aLoaderCantChangeWhatTheTokenIs(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> jwt.accessToken("alice", Map.of(name, "\n")));
    }

    @Test
    void aLoaderThatReturnsNullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> jwt.accessToken("alice", null))
                .withMessage("The headers loader returned null.");
        assertThatNullPointerException()
                .isThrownBy(() -> jwt.accessToken("alice", Map.of(), null))
                .withMessage("The encode key loader returned null.");
    }

    @Test
    void aKeyOfTheLoaderSignsAndIsNamedInTheHeader() {
        String token =
                jwt.accessToken("alice", Map.of("x", 1), OTHER.withId("old")).create();

        assertThat(Signed.part(token, 0)).isEqualTo("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"old\",\"x\":1}");
        BareJwt verifier = BareJwt.create(JwtConfig.builder(Signed.KEY.withId("new"))
                .clock(Signed.config().build().clock())
                .decodeKeys(OTHER.withId("old"))
                .build());
        assertThat(verifier.verify(token).subject()).isEqualTo("alice");
    }

    @Test
    void keysThatTakeTurnsAreEachNamed() {
        for (String id : List.of("a", "b", "a")) {
            String token = jwt.accessToken("alice", Map.of(), OTHER.withId(id)).create();
            assertThat(Signed.part(token, 0)).contains("\"kid\":\"" + id + '"');
        }
    }

    @Test
    void aKidIsThatOfTheKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> jwt.accessToken("alice", Map.of("kid", "a"), OTHER.withId("b"))
                        .create())
                .withMessageContaining("another one than the key's own name");
        assertThat(Signed.part(
                        jwt.accessToken("alice", Map.of("kid", "a"), OTHER).create(), 0))
                .contains("\"kid\":\"a\"");
        assertThat(Signed.part(
                        jwt.accessToken("alice", Map.of("kid", "a"), OTHER.withId("a"))
                                .create(),
                        0))
                .isEqualTo("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"a\"}");
    }

    @Test
    void forTheModelTheTypIsAnyString() {
        BareJwt model = BareJwt.create(Signed.config().flaskCompatible().build());
        String token = model.accessToken("alice").header("typ", "own").create();

        assertThat(Signed.part(token, 0)).isEqualTo("{\"alg\":\"HS256\",\"typ\":\"own\"}");
        assertThat(model.verify(token).subject()).isEqualTo("alice");
        for (Object value : new Object[] {1, true, List.of("JWT")}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> model.accessToken("alice").header("typ", value))
                    .withMessageContaining("\"typ\"");
        }
    }

    @Test
    void everyDefaultHasItsPlace() {
        BareJwt full = BareJwt.create(Signed.config()
                .locations(TokenLocation.COOKIES)
                .encodeAudience("a")
                .decodeAudience("a")
                .encodeIssuer("i")
                .build());

        for (String token : new String[] {full.createAccessToken("alice"), full.createRefreshToken("alice")}) {
            assertThat(Signed.part(token, 1).replaceAll(":[^,}]*", ""))
                    .isEqualTo("{\"fresh\",\"iat\",\"jti\",\"type\",\"sub\",\"nbf\",\"csrf\",\"aud\",\"iss\",\"exp\"}");
        }
    }

    @Test
    void theCsrfClaimIsThereWhereItIsNeededAndForTheModelAlways() {
        assertThat(hasCsrf(Signed.config().build())).isFalse();
        assertThat(hasCsrf(Signed.config().locations(TokenLocation.COOKIES).build()))
                .isTrue();
        assertThat(hasCsrf(Signed.config().flaskCompatible().build())).isTrue();
        assertThat(hasCsrf(Signed.config()
                        .flaskCompatible()
                        .csrf(csrf -> csrf.enabled(false))
                        .build()))
                .isFalse();
    }

    @Test
    void theIdentityIsAStringWhateverItsName() {
        BareJwt own = BareJwt.create(Signed.config().identityClaim("uid").build());

        assertThat(own.verify(own.accessToken("alice").claim("uid", "bob").create())
                        .subject())
                .isEqualTo("bob");
        for (Object value : new Object[] {7, "", List.of("bob"), "a\0"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> own.accessToken("alice").claim("uid", value))
                    .withMessage("The claim \"uid\" is the identity, which is a string that is not empty.");
        }
        BareJwt model = BareJwt.create(
                Signed.config().flaskCompatible().identityClaim("uid").build());
        assertThat(model.verify(model.accessToken("alice").claim("uid", 7).create())
                        .subject())
                .isEqualTo("7");
    }

    @Test
    void aDateMayBeOneThatIsNoInstant() {
        BareJwt bare = BareJwt.create(Signed.config().build());
        String token =
                bare.accessToken("alice").claim("day", new SqlDate(86_400_500)).create();

        assertThat(bare.verify(token).claim("day", Instant.class)).contains(Instant.ofEpochMilli(86_400_500));
    }

    private static boolean hasCsrf(JwtConfig config) {
        return Signed.part(BareJwt.create(config).createAccessToken("alice"), 1).contains("\"csrf\":\"");
    }

    /** As java.sql.Date does it. */
    @SuppressWarnings("JavaUtilDate")
    private static final class SqlDate extends Date {
        private static final long serialVersionUID = 1L;

        SqlDate(long millis) {
            super(millis);
        }

        @Override
        public Instant toInstant() {
            throw new UnsupportedOperationException();
        }
    }
}
