package io.claimwright.internal.mint;

import static io.claimwright.fixture.Refusals.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import io.claimwright.config.JwtConfig;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.BareToken;
import io.claimwright.fixture.Full;
import io.claimwright.fixture.FullJwt;
import io.claimwright.fixture.HeldJwt;
import io.claimwright.fixture.RawClaims;
import io.claimwright.fixture.Signed;
import io.claimwright.spi.ClaimsReader;
import io.claimwright.spi.ClaimsWriter;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A service that knows fewer or other claims passes the rest on. */
class UndeclaredClaimsTest {
    private final BareJwt front =
            BareJwt.create(Signed.config().decodeAudience("api").build());
    private final BareJwt bare = BareJwt.create(Signed.config().build());
    private final HeldJwt<String> plan = plan(Signed.config().build());

    @Test
    void theyAreWhatNeitherTheLibraryNorTheProfileKnows() {
        RawClaims claims = RawClaims.good()
                .with("aud", "\"api\"")
                .with("iss", "\"i\"")
                .with("nbf", "1")
                .with("fresh", "true")
                .with("csrf", "\"c\"")
                .with("tariff", "\"old\"")
                .with("plan", "\"paid\"")
                .with("tenant", " { \"id\" : 1.0 } ")
                .with("https://x/é", "\"\\u0041\"");

        HeldJwt<String> api = plan(Signed.config().decodeAudience("api").build());
        assertThat(api.verify(Signed.token(claims)).undeclaredClaims())
                .containsExactly(entry("tenant", "{ \"id\" : 1.0 }"), entry("https://x/é", "\"\\u0041\""))
                .isUnmodifiable();
        assertThat(front.verify(Signed.token(claims)).undeclaredClaims().keySet())
                .containsExactly("tariff", "plan", "tenant", "https://x/é");
    }

    @Test
    void whatStandsWithinADeclaredClaimIsNone() {
        FullJwt full = FullJwt.create(Signed.config().decodeAudience("api").build(), new Full());
        RawClaims claims = RawClaims.full()
                .with("address", "{\"street\":\"s\",\"role\":\"admin\"}")
                .with("tenant", "\"t\"");

        assertThat(full.verify(Signed.token(claims)).undeclaredClaims()).containsExactly(entry("tenant", "\"t\""));
    }

    @Test
    void theyArriveAsTheyWereSigned() {
        BareToken shown = shown(RawClaims.good().with("tenant", "{ \"id\" : 1.0, \"é\":[1e2,\"\\u0041\"] }"));

        String token = plan.accessToken("paid").undeclaredClaims(shown).create();

        assertThat(Signed.part(token, 1)).contains("\"tenant\":{ \"id\" : 1.0, \"é\":[1e2,\"\\u0041\"] }");
        assertThat(plan.verify(token).claimJson("tenant")).isEqualTo(shown.claimJson("tenant"));
        assertThat(plan.verify(token).value()).isEqualTo("paid");
    }

    @Test
    void whatTheNewTokenHasByItselfIsNotTakenOver() {
        BareToken shown = shown(RawClaims.good()
                .with("plan", "\"stale\"")
                .with("tariff", "\"staler\"")
                .with("iss", "\"i\"")
                .with("csrf", "\"c\"")
                .with("fresh", "true")
                .with("nbf", "1"));

        var token = plan.verify(plan.accessToken("paid").undeclaredClaims(shown).create());

        assertThat(token.value()).isEqualTo("paid");
        assertThat(token.claimJson("tariff")).isEmpty();
        assertThat(token.id()).isNotEqualTo(shown.id());
        assertThat(token.fresh()).isFalse();
        assertThat(token.issuer()).isEmpty();
        assertThat(token.claimJson("csrf")).isEmpty();
        assertThat(token.notBefore()).isNotEqualTo(shown.notBefore());
    }

    @Test
    void theClaimThatIsTheIdentityIsNotTakenOver() {
        BareToken shown = shown(RawClaims.good().with("user", "\"mallory\""));
        BareJwt byUser = BareJwt.create(Signed.config().identityClaim("user").build());

        String token = byUser.accessToken("alice").undeclaredClaims(shown).create();

        assertThat(byUser.verify(token).subject()).isEqualTo("alice");
    }

    @Test
    void aClaimThatIsSetGoesBeforeWhateverTheOrder() {
        BareToken shown = shown(RawClaims.good().with("a", "1").with("b", "2"));

        for (String token : new String[] {
            bare.accessToken("x").claim("a", 7).undeclaredClaims(shown).create(),
            bare.accessToken("x").undeclaredClaims(shown).claim("a", 7).create()
        }) {
            assertThat(bare.verify(token).claimJson("a")).contains("7");
            assertThat(bare.verify(token).claimJson("b")).contains("2");
        }
    }

    @Test
    void ofSeveralTokensTheLastOneCounts() {
        String token = bare.accessToken("x")
                .undeclaredClaims(shown(RawClaims.good().with("a", "1").with("b", "1")))
                .undeclaredClaims(shown(RawClaims.good().with("a", "2")))
                .create();

        assertThat(bare.verify(token).undeclaredClaims()).containsOnly(entry("a", "2"), entry("b", "1"));
    }

    /** A new token has fresh, iat, jti, type, sub, nbf and exp of its own. */
    @Test
    void theLimitsOfATokenHold() {
        BareToken most = shown(RawClaims.good().with("a", '{' + members(248) + '}'));
        BareToken more = shown(RawClaims.good().with("a", '{' + members(249) + '}'));
        BareToken long1 = shown(RawClaims.good().with("a", '"' + "a".repeat(5900) + '"'));

        String token = bare.accessToken("x").undeclaredClaims(most).create();
        assertThat(bare.verify(token).claimJson("a")).isEqualTo(most.claimJson("a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare.accessToken("x").undeclaredClaims(more).create())
                .withMessageContaining("256");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare.accessToken("x")
                        .claim("b", "b".repeat(1000))
                        .undeclaredClaims(long1)
                        .create())
                .withMessageContaining("8192");
    }

    @Test
    void theDepthIsTheSameOnTheWay() {
        String deepest = "[".repeat(31) + "]".repeat(31);
        BareToken shown = shown(RawClaims.good().with("a", deepest));

        String token = bare.accessToken("x").undeclaredClaims(shown).create();
        assertThat(bare.verify(token).claimJson("a")).contains(deepest);
        assertThat(refusalOf(() -> shown(RawClaims.good().with("a", '[' + deepest + ']')))
                        .text())
                .isEqualTo("The token is malformed.");
    }

    private BareToken shown(RawClaims claims) {
        return front.verify(Signed.token(claims.with("aud", "\"api\"")));
    }

    private static HeldJwt<String> plan(JwtConfig config) {
        return HeldJwt.create(config, ClaimsReader::string, ClaimsWriter::string, "plan", "tariff");
    }

    private static String members(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"m" + i + "\":1").collect(Collectors.joining(","));
    }
}
