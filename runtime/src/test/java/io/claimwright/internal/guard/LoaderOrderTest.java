package io.claimwright.internal.guard;

import static io.claimwright.fixture.Refusals.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimwright.Guard;
import io.claimwright.JwtHeader;
import io.claimwright.JwtRefusedException;
import io.claimwright.Refusal;
import io.claimwright.RefusalKind;
import io.claimwright.TokenPredicate;
import io.claimwright.config.JwtConfigBuilder;
import io.claimwright.fixture.AskingJwt;
import io.claimwright.fixture.BareToken;
import io.claimwright.fixture.FakeRequest;
import io.claimwright.fixture.RawClaims;
import io.claimwright.fixture.Signed;
import io.claimwright.keys.JwtKey;
import io.claimwright.spi.TokenQuestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoaderOrderTest {
    private static final Guard ACCESS = Guard.standard();
    private static final String GOOD = Signed.token(RawClaims.good());
    private static final Refusal UNAVAILABLE =
            new Refusal(RefusalKind.UNAVAILABLE, 503, "The token can't be checked just now.");

    private final Asked asked = new Asked();
    private final TokenPredicate<BareToken> first = token -> asked.note("first " + token.subject());
    private final TokenPredicate<BareToken> second = token -> asked.note("second " + token.subject());

    @Test
    void theLoadersAreAskedInTheirOrder() {
        for (AskingJwt jwt : both()) {
            asked.log.clear();

            jwt.engine()
                    .require(FakeRequest.bearer(GOOD), ACCESS.verifiedBy(first).verifiedBy(second));

            assertThat(asked.log)
                    .containsExactly(
                            "key", "revoked alice", "verified alice", "first alice", "second alice", "user alice");
        }
    }

    @Test
    void outsideARequestNobodyIsLookedUp() {
        for (AskingJwt jwt : both()) {
            asked.log.clear();
            jwt.engine().verify(GOOD, ACCESS);
            assertThat(asked.log).containsExactly("key", "revoked alice", "verified alice");
        }
    }

    @Test
    void aGuardMaySkipTheBlocklistAndNothingElse() {
        for (AskingJwt jwt : both()) {
            asked.log.clear();
            jwt.engine().require(FakeRequest.bearer(GOOD), ACCESS.evenRevoked().verifiedBy(first));
            assertThat(asked.log).containsExactly("key", "verified alice", "first alice", "user alice");
        }
    }

    @Test
    void whoSaysNoIsTheLastToBeAsked() {
        for (AskingJwt jwt : both()) {
            assertThat(lastAsked(jwt, "revoked", ACCESS)).isEqualTo(RefusalKind.REVOKED);
            assertThat(asked.log).containsExactly("key", "revoked alice");
            assertThat(lastAsked(jwt, "verified", ACCESS.verifiedBy(first))).isEqualTo(RefusalKind.VERIFICATION_FAILED);
            assertThat(asked.log).containsExactly("key", "revoked alice", "verified alice");
            assertThat(lastAsked(jwt, "first", ACCESS.verifiedBy(first).verifiedBy(second)))
                    .isEqualTo(RefusalKind.VERIFICATION_FAILED);
            assertThat(asked.log).containsExactly("key", "revoked alice", "verified alice", "first alice");
            assertThat(lastAsked(jwt, "user", ACCESS)).isEqualTo(RefusalKind.UNKNOWN_USER);
        }
    }

    @Test
    void nothingButTheKeyIsAskedAboutATokenThatIsNotGood() {
        RawClaims good = RawClaims.good();
        for (AskingJwt jwt : both()) {
            for (String token : new String[] {
                GOOD + "A",
                GOOD.substring(0, GOOD.lastIndexOf('.') + 1),
                Signed.token(good.with("exp", "1")),
                Signed.token(good.with("nbf", "4000000000")),
                Signed.token(good.with("type", "\"refresh\"")),
                Signed.token(good.without("sub")),
                Signed.payload("{"),
                Signed.payload("[]")
            }) {
                asked.log.clear();
                refusalOf(() -> jwt.engine().admit(FakeRequest.bearer(token), ACCESS.asOptional()));
                assertThat(asked.log).containsExactly("key");
            }
            asked.log.clear();
            refusalOf(() -> jwt.engine().require(FakeRequest.bearer(GOOD), ACCESS.needFresh()));
            assertThat(asked.log).containsExactly("key");
        }
    }

    @Test
    void withoutATokenNobodyIsAsked() {
        for (AskingJwt jwt : both()) {
            asked.log.clear();
            assertThat(jwt.engine()
                            .admit(FakeRequest.empty(), ACCESS.asOptional().verifiedBy(first)))
                    .isEmpty();
            refusalOf(() -> jwt.engine().admit(FakeRequest.bearer("x"), ACCESS));
            refusalOf(() -> jwt.engine().admit(FakeRequest.bearer("a.b.c"), ACCESS));
            assertThat(asked.log).isEmpty();
        }
    }

    @Test
    void whereTheBlocklistIsAskedATokenHasAJtiButForTheModel() {
        String token = Signed.token(RawClaims.good().without("jti"));
        List<AskingJwt> both = both();

        assertThat(refusalOf(() -> both.get(0).engine().verify(token, ACCESS)).text())
                .isEqualTo("The claim \"jti\" is missing.");
        assertThat(both.get(0).engine().verify(token, ACCESS.evenRevoked()).id())
                .isNull();
        assertThat(both.get(1).engine().verify(token, ACCESS).id()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"key", "revoked", "verified", "first", "user"})
    void whoeverThrowsHasNotSaidYes(String who) {
        for (AskingJwt jwt : both()) {
            asked.throwing = who;
            FakeRequest request = FakeRequest.bearer(GOOD);

            assertThat(refusalOf(() ->
                            jwt.engine().admit(request, ACCESS.asOptional().verifiedBy(first))))
                    .isEqualTo(UNAVAILABLE);
            assertThat(jwt.engine().findUser(request)).isEmpty();
            assertThatThrownBy(() -> BareToken.find(request)).isInstanceOf(IllegalStateException.class);
            assertThat(jwt.engine()
                            .response(new JwtRefusedException(UNAVAILABLE))
                            .headers())
                    .containsEntry("Retry-After", "5")
                    .doesNotContainKey("WWW-Authenticate");
        }
    }

    @Test
    void theModelNamesTheUserThatIsUnknownAndWeDont() {
        List<AskingJwt> both = both();
        asked.refusing = "user";

        assertThat(refusalOf(() -> both.get(0).engine().require(FakeRequest.bearer(GOOD), ACCESS)))
                .isEqualTo(new Refusal(RefusalKind.UNKNOWN_USER, 401, "The token's user is not known."));
        assertThat(refusalOf(() -> both.get(1).engine().require(FakeRequest.bearer(GOOD), ACCESS)))
                .isEqualTo(new Refusal(RefusalKind.UNKNOWN_USER, 401, "Error loading the user alice"));
    }

    private RefusalKind lastAsked(AskingJwt jwt, String refusing, Guard guard) {
        asked.log.clear();
        asked.refusing = refusing;
        return refusalOf(() -> jwt.engine().require(FakeRequest.bearer(GOOD), guard))
                .kind();
    }

    private List<AskingJwt> both() {
        JwtConfigBuilder strict = Signed.config();
        return List.of(
                AskingJwt.create(strict.build(), asked),
                AskingJwt.create(Signed.config().flaskCompatible().build(), asked));
    }

    /** Notes who is asked about whom; one says no, or throws. */
    private static final class Asked implements TokenQuestions<BareToken, String> {
        private final List<String> log = new ArrayList<>();
        private String refusing = "";
        private String throwing = "";

        boolean note(String question) {
            log.add(question);
            String who = question.split(" ", 2)[0];
            if (who.equals(throwing)) {
                throw new IllegalStateException("store down");
            }
            return !who.equals(refusing);
        }

        @Override
        public boolean asksKey() {
            return true;
        }

        @Override
        public Optional<JwtKey> key(JwtHeader header) {
            note("key");
            return Optional.of(Signed.KEY);
        }

        @Override
        public boolean asksRevoked() {
            return true;
        }

        @Override
        public boolean revoked(BareToken token) {
            return !note("revoked " + token.subject());
        }

        @Override
        public boolean asksVerified() {
            return true;
        }

        @Override
        public boolean verified(BareToken token) {
            return note("verified " + token.subject());
        }

        @Override
        public boolean asksUser() {
            return true;
        }

        @Override
        public Optional<String> user(BareToken token) {
            return note("user " + token.subject()) ? Optional.of("user") : Optional.empty();
        }
    }
}
