package io.claimwright.internal.verify;

import static io.claimwright.fixture.Refusals.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimwright.Guard;
import io.claimwright.JwtHeader;
import io.claimwright.JwtRefusedException;
import io.claimwright.Refusal;
import io.claimwright.RefusalKind;
import io.claimwright.Verdict;
import io.claimwright.config.JwtConfig;
import io.claimwright.config.JwtConfigurationException;
import io.claimwright.fixture.AskingJwt;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.BareToken;
import io.claimwright.fixture.RawClaims;
import io.claimwright.fixture.Signed;
import io.claimwright.keys.JwtKey;
import io.claimwright.spi.TokenQuestions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyChoiceTest {
    private static final Guard ANY = Guard.standard();
    private static final JwtKey OTHER = JwtKey.hs256(secret("another secret for tests"));
    private static final JwtKey LONG = JwtKey.hs512(secret("a long secret for tests"));
    private static final Refusal MALFORMED = new Refusal(RefusalKind.INVALID_TOKEN, "The token is malformed.");
    private static final Refusal FORGED = new Refusal(RefusalKind.INVALID_TOKEN, "The token's signature is wrong.");
    private static final Refusal UNAVAILABLE =
            new Refusal(RefusalKind.UNAVAILABLE, 503, "The token can't be checked just now.");

    private final BareJwt named = BareJwt.create(JwtConfig.builder(Signed.KEY.withId("new"))
            .clock(Signed.config().build().clock())
            .decodeKeys(OTHER.withId("old"), LONG.withId("long"))
            .build());

    @ParameterizedTest
    @CsvSource({"new, 0, true", "old, 1, true", "new, 1, false", "old, 0, false", "long, 2, true", "long, 0, false"})
    void aNameChoosesItsKeyAndNoOther(String kid, int key, boolean accepted) {
        String token = token(List.of(Signed.KEY, OTHER, LONG).get(key), kid);

        assertThat(accepted(named, token)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"New", "ol", "older", "' new'", "none", "0"})
    void anUnknownNameIsRefused(String kid) {
        assertThat(refusalOf(() -> named.verify(token(Signed.KEY, kid)))).isEqualTo(MALFORMED);
        assertThat(refusalOf(() -> named.verify(token(LONG, kid)))).isEqualTo(MALFORMED);
    }

    @Test
    void withoutANameTheKeyIsTheOnlyOneOfItsAlgorithm() {
        assertThat(accepted(named, token(LONG, null))).isTrue();
        assertThat(refusalOf(() -> named.verify(token(Signed.KEY, null)))).isEqualTo(MALFORMED);
        assertThat(refusalOf(() -> named.verify(token(OTHER, null)))).isEqualTo(MALFORMED);
    }

    @Test
    void aKeyWithoutANameTakesAnyNameButThatOfAnotherKey() {
        BareJwt jwt =
                BareJwt.create(Signed.config().decodeKeys(LONG.withId("long")).build());

        assertThat(accepted(jwt, token(Signed.KEY, "whatever"))).isTrue();
        assertThat(accepted(jwt, token(Signed.KEY, null))).isTrue();
        assertThat(accepted(jwt, token(Signed.KEY, "long"))).isFalse();
        assertThat(accepted(jwt, token(LONG, "whatever"))).isFalse();
    }

    @Test
    void keysThatCantBeToldApartAreRefusedAtStart() {
        assertThatThrownBy(() -> Signed.config().decodeKeys(OTHER).build())
                .isInstanceOf(JwtConfigurationException.class);
        assertThatThrownBy(() -> Signed.config()
                        .decodeKeys(OTHER.withId("a"), LONG.withId("a"))
                        .build())
                .isInstanceOf(JwtConfigurationException.class);
    }

    @Test
    void aLoaderSeesTheHeaderAndDecides() {
        List<String> asked = new ArrayList<>();
        AskingJwt jwt = loading(header -> {
            asked.add(header.keyId().orElse("-"));
            return header.keyId().filter("k"::equals).map(id -> OTHER.withId(id));
        });

        assertThat(jwt.engine().verify(token(OTHER, "k"), ANY).subject()).isEqualTo("alice");
        assertThat(refusalOf(() -> jwt.engine().verify(token(OTHER, "x"), ANY))).isEqualTo(MALFORMED);
        assertThat(refusalOf(() -> jwt.engine().verify(token(Signed.KEY, null), ANY)))
                .isEqualTo(MALFORMED);
        assertThat(refusalOf(() -> jwt.engine().verify(token(Signed.KEY, "k"), ANY)))
                .isEqualTo(FORGED);
        assertThat(asked).containsExactly("k", "x", "-", "k");
    }

    @Test
    void aLoaderIsNotAskedAboutAHeaderThatIsRefusedAnyway() {
        List<JwtHeader> asked = new ArrayList<>();
        AskingJwt jwt = loading(header -> {
            asked.add(header);
            return Optional.of(OTHER);
        });

        for (String header : new String[] {
            "{\"alg\":\"HS256\",\"crit\":[]}",
            "{\"alg\":\"HS256\",\"jku\":\"https://evil.example\"}",
            "{\"alg\":\"HS256\",\"kid\":\"a\\u0000b\"}",
            "{\"alg\":\"HS256\",\"kid\":\"\"}",
            "{\"alg\":\"HS256\",\"kid\":7}",
            "{\"alg\":\"HS256\",\"typ\":\"JWE\"}",
            "{\"kid\":\"k\"}",
            "[]"
        }) {
            assertThat(refusalOf(() -> jwt.engine().verify(Signed.header(header), ANY)))
                    .isEqualTo(MALFORMED);
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void whatALoaderGivesMustFitTheHeader() {
        assertThat(refusalOf(() -> verify(header -> Optional.of(LONG), token(OTHER, null))))
                .isEqualTo(MALFORMED);
        assertThat(refusalOf(() -> verify(header -> Optional.of(OTHER.withId("a")), token(OTHER, "b"))))
                .isEqualTo(MALFORMED);
        assertThat(verify(header -> Optional.of(OTHER.withId("a")), token(OTHER, null))
                        .subject())
                .isEqualTo("alice");
        assertThat(verify(header -> Optional.of(OTHER), token(OTHER, "b")).subject())
                .isEqualTo("alice");
        assertThat(refusalOf(() -> verify(header -> Optional.of(OTHER), "eyJhbGciOiJub25lIn0.e30.")))
                .isEqualTo(MALFORMED);
    }

    @Test
    void aLoaderWithoutAKeyRefuses() {
        assertThat(refusalOf(() -> verify(header -> Optional.empty(), token(OTHER, null))))
                .isEqualTo(MALFORMED);
        assertThat(refusalOf(() -> verify(header -> null, token(OTHER, null)))).isEqualTo(MALFORMED);
    }

    @Test
    void aLoaderThatThrowsHasNotSaidNo() {
        assertThat(refusalOf(() -> verify(
                        header -> {
                            throw new IllegalStateException("vault down");
                        },
                        token(OTHER, null))))
                .isEqualTo(UNAVAILABLE);
        Refusal own = new Refusal(RefusalKind.INVALID_TOKEN, "own");
        assertThat(refusalOf(() -> verify(
                        header -> {
                            throw new JwtRefusedException(own);
                        },
                        token(OTHER, null))))
                .isEqualTo(own);
    }

    @Test
    void theConfiguredKeyIsNoWayAroundTheLoader() {
        BareJwt plain = BareJwt.create(Signed.config().build());

        assertThat(refusalOf(() -> verify(header -> Optional.of(OTHER), plain.createAccessToken("alice"))))
                .isEqualTo(FORGED);
    }

    private static BareToken verify(Function<JwtHeader, Optional<JwtKey>> keys, String token) {
        return loading(keys).engine().verify(token, ANY);
    }

    private static AskingJwt loading(Function<JwtHeader, Optional<JwtKey>> keys) {
        return AskingJwt.create(Signed.config().build(), new TokenQuestions<>() {
            @Override
            public boolean asksKey() {
                return true;
            }

            @Override
            public Optional<JwtKey> key(JwtHeader header) {
                return keys.apply(header);
            }
        });
    }

    private static boolean accepted(BareJwt jwt, String token) {
        return jwt.check(token) instanceof Verdict.Accepted;
    }

    private static String token(JwtKey key, String kid) {
        String id = kid == null ? "" : ",\"kid\":\"" + kid + "\"";
        String header = "{\"alg\":\"" + key.algorithm() + "\",\"typ\":\"JWT\"" + id + "}";
        return Signed.token(
                key,
                header.getBytes(StandardCharsets.UTF_8),
                RawClaims.good().json().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] secret(String text) {
        return (text + ", of 64 characters or more, since its hash has 64 bytes").getBytes(StandardCharsets.UTF_8);
    }
}
