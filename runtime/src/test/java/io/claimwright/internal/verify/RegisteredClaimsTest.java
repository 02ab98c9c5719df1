package io.claimwright.internal.verify;

import static io.claimwright.fixture.Refusals.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.claimwright.Guard;
import io.claimwright.JwtToken;
import io.claimwright.Refusal;
import io.claimwright.RefusalKind;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.Full;
import io.claimwright.fixture.FullJwt;
import io.claimwright.fixture.RawClaims;
import io.claimwright.fixture.Signed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisteredClaimsTest {
    private final BareJwt bare = BareJwt.create(Signed.config().build());
    private final FullJwt full =
            FullJwt.create(Signed.config().decodeAudience("api").build(), new Full());

    @ParameterizedTest
    @ValueSource(strings = {"sub", "jti", "type", "iss", "csrf"})
    void aRegisteredNameIsAStringThatIsNotEmpty(String claim) {
        for (String json : new String[] {"null", "\"\"", "1", "true", "[\"a\"]", "{}", "\"a\\u0000\""}) {
            assertThat(refusalOf(() -> bare.verify(Signed.token(RawClaims.good().with(claim, json)))))
                    .isEqualTo(json.equals("null") ? isNull(claim) : wrong(claim));
        }
    }

    @Test
    void subAndTypeMustBeThere() {
        assertThat(text(RawClaims.good().without("sub"))).isEqualTo("The claim \"sub\" is missing.");
        assertThat(text(RawClaims.good().without("type"))).isEqualTo("The claim \"type\" is missing.");
    }

    @Test
    void jtiMustBeThereOnlyWhereRevocationIsAsked() {
        assertThat(bare.verify(Signed.token(RawClaims.good().without("jti"))).id())
                .isNull();
        String token = Signed.token(RawClaims.full().without("jti"));
        assertThat(refusalOf(() -> full.verify(token)))
                .isEqualTo(new Refusal(RefusalKind.INVALID_TOKEN, "The claim \"jti\" is missing."));
        assertThat(full.verify(token, Guard.standard().evenRevoked()).id()).isNull();
    }

    @Test
    void typeIsExactlyTheOneThatTheGuardWants() {
        Guard refresh = Guard.standard().needRefresh();
        RawClaims refreshClaims = RawClaims.good().with("type", "\"refresh\"");

        assertThat(bare.verify(Signed.token(refreshClaims), refresh).type()).isEqualTo("refresh");
        assertThat(refusalOf(() -> bare.verify(Signed.token(refreshClaims))))
                .isEqualTo(new Refusal(RefusalKind.WRONG_TYPE, "An access token is needed."));
        assertThat(refusalOf(() -> bare.verify(Signed.token(RawClaims.good()), refresh)))
                .isEqualTo(new Refusal(RefusalKind.WRONG_TYPE, "A refresh token is needed."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Access", "ACCESS", "access ", "id", "REFRESH", "app"})
    void anotherTypeIsRefusedEvenWhereAnyWillDo(String type) {
        String token = Signed.token(RawClaims.good().with("type", "\"" + type + "\""));

        for (Guard guard : List.of(
                Guard.standard(),
                Guard.standard().needRefresh(),
                Guard.standard().anyType())) {
            assertThat(refusalOf(() -> bare.verify(token, guard)).kind()).isEqualTo(RefusalKind.WRONG_TYPE);
        }
    }

    @Test
    void anyTypeIsAccessOrRefresh() {
        Guard any = Guard.standard().anyType();

        assertThat(bare.verify(Signed.token(RawClaims.good()), any).type()).isEqualTo("access");
        assertThat(bare.verify(Signed.token(RawClaims.good().with("type", "\"refresh\"")), any)
                        .type())
                .isEqualTo("refresh");
        assertThat(refusalOf(() -> bare.verify(Signed.token(RawClaims.good().without("type")), any))
                        .kind())
                .isEqualTo(RefusalKind.INVALID_TOKEN);
    }

    @Test
    void issIsExactlyOneOfThoseConfigured() {
        BareJwt jwt = BareJwt.create(
                Signed.config().decodeIssuer("https://i", "https://j").build());

        assertThat(jwt.verify(Signed.token(RawClaims.good().with("iss", "\"https://j\"")))
                        .issuer())
                .contains("https://j");
        for (String other : new String[] {"https://i/", "https://", "HTTPS://I", "i", "https://i,https://j"}) {
            assertThat(refusalOf(() -> jwt.verify(Signed.token(RawClaims.good().with("iss", "\"" + other + "\"")))))
                    .isEqualTo(new Refusal(RefusalKind.INVALID_TOKEN, "The issuer is another one."));
        }
        assertThat(refusalOf(() -> jwt.verify(Signed.token(RawClaims.good()))).kind())
                .isEqualTo(RefusalKind.INVALID_TOKEN);
        assertThat(refusalOf(() -> jwt.verify(Signed.token(RawClaims.good().with("iss", "[\"https://i\"]")))))
                .isEqualTo(wrong("iss"));
    }

    @Test
    void issIsExactlyOneOfThoseConfiguredAsTheModelHasIt() {
        BareJwt flask = BareJwt.create(
                Signed.config().flaskCompatible().decodeIssuer("https://i").build());

        assertThat(flask.verify(Signed.token(RawClaims.good().with("iss", "\"https://i\"")))
                        .issuer())
                .contains("https://i");
        for (RawClaims other :
                new RawClaims[] {RawClaims.good(), RawClaims.good().with("iss", "\"https://i/\"")}) {
            assertThat(refusalOf(() -> flask.verify(Signed.token(other))).kind())
                    .isEqualTo(RefusalKind.INVALID_TOKEN);
        }
    }

    /** Where it is not the identity and nobody verifies it. */
    @Test
    void subMayBeAnythingWhereItIsNotVerified() {
        BareJwt jwt = BareJwt.create(
                Signed.config().identityClaim("user").verifySubject(false).build());
        RawClaims claims = RawClaims.good().with("user", "\"alice\"");
        for (String sub :
                new String[] {"7", "null", "{\"exp\":{\"a\":1},\"user\":\"root\"}", "[{\"user\":\"root\"}]"}) {
            assertThat(jwt.verify(Signed.token(claims.with("sub", sub))).subject())
                    .isEqualTo("alice");
        }
    }

    @Test
    void audNamesOneOfThoseConfigured() {
        BareJwt jwt =
                BareJwt.create(Signed.config().decodeAudience("api", "web").build());

        assertThat(jwt.verify(Signed.token(RawClaims.good().with("aud", "\"web\"")))
                        .audience())
                .containsExactly("web");
        assertThat(jwt.verify(Signed.token(RawClaims.good().with("aud", "[\"x\",\"api\"]")))
                        .audience())
                .containsExactly("x", "api");
        for (String other : new String[] {"\"ap\"", "\"apis\"", "\"API\"", "\"аpi\"", "[\"x\"]", "\"api,web\""}) {
            assertThat(refusalOf(() -> jwt.verify(Signed.token(RawClaims.good().with("aud", other)))))
                    .isEqualTo(new Refusal(RefusalKind.INVALID_TOKEN, "The token is for another audience."));
        }
        assertThat(refusalOf(() -> jwt.verify(Signed.token(RawClaims.good()))).text())
                .isEqualTo("The claim \"aud\" is missing.");
    }

    @Test
    void audIsRefusedWhereNoneIsConfigured() {
        assertThat(text(RawClaims.good().with("aud", "\"api\""))).isEqualTo("The token is for another audience.");
        assertThat(bare.verify(Signed.token(RawClaims.good())).audience()).isEmpty();
    }

    @Test
    void aTokenIsMadeFromAProofOnly() {
        assertThatNullPointerException().isThrownBy(Unproven::new).withMessageContaining("verifier");
    }

    private String text(RawClaims claims) {
        return refusalOf(() -> bare.verify(Signed.token(claims))).text();
    }

    private static Refusal wrong(String claim) {
        return new Refusal(RefusalKind.INVALID_TOKEN, "The claim \"" + claim + "\" has a wrong type or value.");
    }

    private static Refusal isNull(String claim) {
        return new Refusal(RefusalKind.INVALID_TOKEN, "The claim \"" + claim + "\" has null for a value.");
    }

    private static final class Unproven extends JwtToken {
        Unproven() {
            super(null);
        }
    }
}
