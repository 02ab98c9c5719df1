package io.claimwright.internal.verify;

import static io.claimwright.fixture.Refusals.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.Guard;
import io.claimwright.RefusalKind;
import io.claimwright.Verdict;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.BareToken;
import io.claimwright.fixture.FakeRequest;
import io.claimwright.fixture.Full;
import io.claimwright.fixture.FullJwt;
import io.claimwright.fixture.FullToken;
import io.claimwright.fixture.RawClaims;
import io.claimwright.fixture.Signed;
import io.claimwright.keys.JwtKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of several faults, the one that comes first in the order of design is told. */
class VerificationOrderTest {
    private static final Guard FRESH = Guard.standard().needFresh();

    private final List<String> asked = new ArrayList<>();
    private final FullJwt full = FullJwt.create(
            Signed.config().decodeAudience("api").decodeIssuer("i").build(), new Recording());
    private final BareJwt bare = BareJwt.create(Signed.config().build());

    /** Each line mends the fault of the line above, and the next fault shows. */
    @Test
    void faultsAreToldOneAfterTheOther() {
        RawClaims claims = RawClaims.full()
                .with("exp", "1")
                .with("nbf", "253402300799")
                .with("iat", "253402300799")
                .with("text", "1")
                .with("iss", "\"x\"")
                .with("aud", "\"x\"")
                .with("type", "\"refresh\"")
                .without("sub");
        assertThat(kind(claims)).isEqualTo(RefusalKind.EXPIRED);
        claims = claims.with("exp", "4000000000");
        assertThat(text(claims)).contains("(nbf)");
        claims = claims.without("nbf");
        assertThat(text(claims)).contains("(iat)");
        claims = claims.without("iat");
        assertThat(text(claims)).contains("\"text\"");
        claims = claims.with("text", "\"t\"");
        assertThat(text(claims)).contains("issuer");
        claims = claims.with("iss", "\"i\"");
        assertThat(text(claims)).contains("audience");
        claims = claims.with("aud", "\"api\"");
        assertThat(text(claims)).contains("\"sub\"");
        claims = claims.with("sub", "\"s\"");
        assertThat(kind(claims)).isEqualTo(RefusalKind.WRONG_TYPE);
        claims = claims.with("type", "\"access\"");
        assertThat(kind(claims)).isEqualTo(RefusalKind.STALE);
        assertThat(asked).isEmpty();
        claims = claims.with("fresh", "true");
        assertThat(kind(claims)).isEqualTo(RefusalKind.REVOKED);
        assertThat(asked).containsExactly("revoked");
    }

    @Test
    void theBlocklistIsAskedBeforeTheUser() {
        String token = Signed.token(RawClaims.full().with("iss", "\"i\"").with("sub", "\"bob\""));

        FullToken admitted = full.require(FakeRequest.bearer(token), Guard.standard());

        assertThat(admitted.subject()).isEqualTo("bob");
        assertThat(asked).containsExactly("revoked", "user");
    }

    @Test
    void revocationIsNotAskedWhereTheGuardSkipsIt() {
        String token = Signed.token(RawClaims.full().with("iss", "\"i\""));

        assertThat(full.verify(token, Guard.standard().evenRevoked()).subject()).isEqualTo("alice");
        assertThat(asked).isEmpty();
    }

    @Test
    void outsideARequestNobodyIsLookedUp() {
        String token = Signed.token(RawClaims.full().with("iss", "\"i\"").with("sub", "\"bob\""));

        assertThat(full.verify(token).location()).isEmpty();
        assertThat(asked).containsExactly("revoked");
    }

    @Test
    void forgedAndExpiredIsForged() {
        String token = Signed.token(RawClaims.good().with("exp", "1"));

        assertThat(refusalOf(() -> bare.verify(token)).kind()).isEqualTo(RefusalKind.EXPIRED);
        String forged = forge(token);
        assertThat(refusalOf(() -> bare.verify(forged)).text()).isEqualTo("The token's signature is wrong.");
        assertThat(refusalOf(() -> bare.verify(forged)).kind()).isEqualTo(RefusalKind.INVALID_TOKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{", "{\"exp\":1,\"exp\":2}", "{\"a\":\"\\ud800\"}"})
    void nothingIsReadOfAPayloadWhoseSignatureIsWrong(String payload) {
        String token = Signed.payload(payload);

        assertThat(refusalOf(() -> bare.verify(token)).text()).isEqualTo("The token is malformed.");
        assertThat(refusalOf(() -> bare.verify(forge(token))).text()).isEqualTo("The token's signature is wrong.");
    }

    @Test
    void nothingFollowsThePayloadsObject() {
        String claims = RawClaims.good().json();

        assertThat(bare.verify(Signed.payload(claims + " \n")).subject()).isEqualTo("alice");
        for (String more : new String[] {"x", "{}", ",", "}", "\0", "\"\"", claims}) {
            assertThat(refusalOf(() -> bare.verify(Signed.payload(claims + more)))
                            .text())
                    .as(more)
                    .isEqualTo("The token is malformed.");
        }
    }

    @Test
    void nobodyIsAskedAboutAForgedToken() {
        String token = forge(Signed.token(RawClaims.full().with("iss", "\"i\"")));

        assertThat(refusalOf(() -> full.require(FakeRequest.bearer(token), Guard.standard()))
                        .kind())
                .isEqualTo(RefusalKind.INVALID_TOKEN);
        assertThat(asked).isEmpty();
    }

    @Test
    void theHeaderIsJudgedBeforeTheSignature() {
        String token = forge(Signed.header("{\"alg\":\"none\"}"));

        assertThat(refusalOf(() -> bare.verify(token)).text()).isEqualTo("The token is malformed.");
    }

    @Test
    void theSignatureIsThatOfThisKeyAndOfTheseParts() {
        String token = Signed.token(RawClaims.good());
        JwtKey other = JwtKey.hs256("another secret, just as long as the first".getBytes(StandardCharsets.UTF_8));
        String[] parts = token.split("\\.", -1);
        String otherPayload =
                Signed.token(RawClaims.good().with("sub", "\"root\"")).split("\\.", -1)[1];

        for (String bad : List.of(
                Signed.encoded(other, parts[0], parts[1]),
                parts[0] + "." + otherPayload + "." + parts[2],
                parts[0] + "." + parts[1] + ".",
                parts[0] + "." + parts[1] + ".AAAA",
                parts[0] + "." + parts[1] + "." + parts[2].substring(0, 42),
                token + "AAAA",
                token + "=",
                token + "\n",
                parts[0] + "." + parts[1] + "." + parts[2].substring(0, 42) + "!")) {
            assertThat(refusalOf(() -> bare.verify(bad)).text()).isEqualTo("The token's signature is wrong.");
        }
    }

    /** One token of ours has one text: each other last character is another value, or no value. */
    @Test
    void noOtherLastCharacterOfASignatureIsTaken() {
        String token = Signed.token(RawClaims.good());
        String start = token.substring(0, token.length() - 1);

        assertThat("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
                        .chars()
                        .filter(last -> bare.check(start + (char) last) instanceof Verdict.Accepted<BareToken>))
                .hasSize(1);
    }

    @Test
    void aTokenTooLongIsRefusedHoweverItIsSigned() {
        String token = Signed.token(RawClaims.good().with("x", "\"" + "x".repeat(6200) + "\""));

        assertThat(token).hasSizeGreaterThan(8192);
        assertThat(refusalOf(() -> bare.verify(token)).text()).isEqualTo("The token is malformed.");
    }

    /** A surrogate pair is two of a string's characters; it is the client's fault wherever it stands. */
    @ParameterizedTest
    @ValueSource(
            strings = {"%2$s..", "%1$s.%2$s.%3$s", "%1$s.%2$s.AAA", "%1$s.%2$s.", "%1$s.e30.%2$s", "%2$s.e30.%3$s"})
    void whatIsNoAsciiIsRefusedLikeAnyOtherToken(String shape) {
        String[] parts = Signed.token(RawClaims.good()).split("\\.", -1);
        for (int pairs = 1; pairs < 100; pairs++) {
            String text = shape.formatted(parts[0], "\ud83d\ude00".repeat(pairs), parts[2]);

            assertThat(refusalOf(() -> bare.verify(text)).text()).isEqualTo("The token is malformed.");
            assertThat(refusalOf(() -> bare.identify(text)).status()).isEqualTo(401);
            assertThat(refusalOf(() -> bare.unverifiedHeader(text)).status()).isEqualTo(401);
        }
    }

    @Test
    void noTextAtAllIsNoCredential() {
        assertThat(refusalOf(() -> bare.verify(null)).kind()).isEqualTo(RefusalKind.NO_CREDENTIAL);
        assertThat(refusalOf(() -> bare.verify("")).kind()).isEqualTo(RefusalKind.INVALID_TOKEN);
    }

    private static String forge(String token) {
        return token.substring(0, token.lastIndexOf('.') + 1) + "A".repeat(43);
    }

    private RefusalKind kind(RawClaims claims) {
        return refusalOf(() -> full.verify(Signed.token(claims), FRESH)).kind();
    }

    private String text(RawClaims claims) {
        return refusalOf(() -> full.verify(Signed.token(claims), FRESH)).text();
    }

    /** Revokes the tokens of one subject, and knows everybody. */
    private final class Recording extends Full {
        @Override
        protected boolean revoked(FullToken token) {
            asked.add("revoked");
            return token.subject().equals("s");
        }

        @Override
        protected Optional<String> user(FullToken token) {
            asked.add("user");
            return Optional.of(token.subject());
        }
    }
}
