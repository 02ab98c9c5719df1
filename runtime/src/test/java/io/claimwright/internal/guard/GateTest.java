package io.claimwright.internal.guard;

import static io.claimwright.fixture.Refusals.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.Refusal;
import io.claimwright.RefusalKind;
import io.claimwright.TokenLocation;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.BareToken;
import io.claimwright.fixture.FakeRequest;
import io.claimwright.fixture.Full;
import io.claimwright.fixture.FullJwt;
import io.claimwright.fixture.FullToken;
import io.claimwright.fixture.RawClaims;
import io.claimwright.fixture.Signed;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class GateTest {
    private static final Guard OPTIONAL = Guard.standard().asOptional();
    private static final Refusal UNAVAILABLE =
            new Refusal(RefusalKind.UNAVAILABLE, "The token can't be checked just now.");

    private final String token = Signed.token(RawClaims.full());

    @Test
    void whatWasFoundIsKeptWithTheRequest() {
        FullJwt jwt = jwt(new Full());
        FakeRequest request = FakeRequest.bearer(token);

        FullToken admitted = jwt.require(request, Guard.standard());

        assertThat(FullToken.of(request)).isSameAs(admitted);
        assertThat(FullToken.find(request)).containsSame(admitted);
        assertThat(jwt.user(request)).isEqualTo("user alice");
        assertThat(jwt.findUser(request)).contains("user alice");
        assertThat(admitted.location()).contains(TokenLocation.HEADERS);
    }

    @Test
    void aRefusedRequestKeepsNothing() {
        FullJwt jwt = jwt(new Full());
        FakeRequest request = FakeRequest.bearer(token + "A");

        assertThat(refusalOf(() -> jwt.require(request, Guard.standard())).kind())
                .isEqualTo(RefusalKind.INVALID_TOKEN);
        assertThatIllegalStateException().isThrownBy(() -> FullToken.find(request));
        assertThatIllegalStateException().isThrownBy(() -> FullToken.of(request));
        assertThatIllegalStateException().isThrownBy(() -> jwt.user(request));
        assertThat(jwt.findUser(request)).isEmpty();
    }

    @Test
    void withoutATokenOnlyAnOptionalGuardLetsIn() {
        FullJwt jwt = jwt(new Full());
        FakeRequest request = FakeRequest.empty();

        assertThat(refusalOf(() -> jwt.require(request, Guard.standard())))
                .isEqualTo(new Refusal(RefusalKind.NO_CREDENTIAL, "A token is needed."));
        assertThat(jwt.admit(request, OPTIONAL)).isEmpty();
        assertThat(FullToken.find(request)).isEmpty();
        assertThat(jwt.findUser(request)).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> FullToken.of(request))
                .withMessageContaining("use find");
        assertThatIllegalStateException().isThrownBy(() -> jwt.user(request));
    }

    @Test
    void anOptionalGuardRefusesABadTokenAllTheSame() {
        FullJwt jwt = jwt(new Full());

        for (FakeRequest request : new FakeRequest[] {
            FakeRequest.bearer("x"),
            FakeRequest.bearer(token + "A"),
            FakeRequest.bearer(Signed.token(RawClaims.full().with("exp", "1"))),
            FakeRequest.bearer(Signed.token(RawClaims.full().with("type", "\"refresh\""))),
            FakeRequest.empty().header("Authorization", "Bearer")
        }) {
            assertThatExceptionOfType(JwtRefusedException.class).isThrownBy(() -> jwt.admit(request, OPTIONAL));
        }
    }

    @Test
    void anOptionalGuardIsNoRequirement() {
        assertThatIllegalArgumentException().isThrownBy(() -> jwt(new Full()).require(FakeRequest.empty(), OPTIONAL));
    }

    @Test
    void anUnknownUserIsRefused() {
        Refusal unknown = new Refusal(RefusalKind.UNKNOWN_USER, "The token's user is not known.");

        assertThat(refusalFor(new LookingUp(Optional::empty))).isEqualTo(unknown);
        assertThat(refusalFor(new LookingUp(() -> null))).isEqualTo(unknown);
    }

    @Test
    void aLookupThatThrowsHasNotSaidYes() {
        assertThat(refusalFor(new LookingUp(() -> {
                    throw new IllegalStateException("store down");
                })))
                .isEqualTo(UNAVAILABLE);
    }

    @Test
    void aBlocklistThatThrowsHasNotSaidNo() {
        Full profile = new Full() {
            @Override
            protected boolean revoked(FullToken token) {
                throw new IllegalStateException("store down");
            }
        };

        assertThat(refusalFor(profile)).isEqualTo(UNAVAILABLE);
        assertThat(refusalOf(() -> jwt(profile).verify(token))).isEqualTo(UNAVAILABLE);
        assertThat(refusalOf(() -> jwt(profile).admit(FakeRequest.bearer(token), OPTIONAL)))
                .isEqualTo(UNAVAILABLE);
    }

    @Test
    void aRevokedTokenIsRefused() {
        Full profile = new Full() {
            @Override
            protected boolean revoked(FullToken token) {
                return "0b7a".equals(token.id());
            }
        };

        assertThat(refusalFor(profile)).isEqualTo(new Refusal(RefusalKind.REVOKED, "The token has been revoked."));
        assertThat(jwt(profile)
                        .require(FakeRequest.bearer(token), Guard.standard().evenRevoked())
                        .subject())
                .isEqualTo("alice");
    }

    @Test
    void aLoaderMaySayItsOwnRefusal() {
        Refusal own = new Refusal(RefusalKind.UNKNOWN_USER, "own");

        assertThat(refusalFor(new LookingUp(() -> {
                    throw new JwtRefusedException(own);
                })))
                .isEqualTo(own);
    }

    @Test
    void twoProfilesOnOneRequestDontMeet() {
        FakeRequest request = FakeRequest.bearer(Signed.token(RawClaims.good()));
        BareJwt bare = BareJwt.create(Signed.config().build());
        FullJwt full = jwt(new Full());

        bare.require(request, Guard.standard());

        assertThat(BareToken.find(request)).isPresent();
        assertThatIllegalStateException().isThrownBy(() -> FullToken.find(request));
        assertThat(full.findUser(request)).isEmpty();
    }

    @Test
    void eachProfileFindsItsOwnOnOneRequest() {
        FakeRequest request = FakeRequest.bearer(token);
        BareJwt bare = BareJwt.create(Signed.config().decodeAudience("api").build());

        BareToken one = bare.require(request, Guard.standard());
        FullToken other = jwt(new Full()).require(request, Guard.standard());

        assertThat(BareToken.find(request)).containsSame(one);
        assertThat(FullToken.find(request)).containsSame(other);
    }

    @Test
    void anOptionalGuardOfOneProfileIsNoneOfAnother() {
        FakeRequest request = FakeRequest.empty();

        BareJwt.create(Signed.config().build()).admit(request, OPTIONAL);

        assertThat(BareToken.find(request)).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> FullToken.find(request));
    }

    @Test
    void theUserBelongsToTheEngineThatLookedItUp() {
        FakeRequest request = FakeRequest.bearer(token);
        FullJwt one = jwt(new Full());
        FullJwt other = jwt(new Full());

        one.require(request, Guard.standard());

        assertThat(one.user(request)).isEqualTo("user alice");
        assertThat(other.findUser(request)).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> other.user(request));
    }

    @Test
    void aProfileWithoutLookupHasNoUser() {
        FakeRequest request = FakeRequest.bearer(Signed.token(RawClaims.good()));
        BareJwt bare = BareJwt.create(Signed.config().build());

        assertThat(bare.admit(request, Guard.standard())).isPresent();
        assertThat(bare.require(request, Guard.standard()).subject()).isEqualTo("alice");
    }

    private Refusal refusalFor(Full profile) {
        return refusalOf(() -> jwt(profile).require(FakeRequest.bearer(token), Guard.standard()));
    }

    private static FullJwt jwt(Full profile) {
        return FullJwt.create(Signed.config().decodeAudience("api").build(), profile);
    }

    /** Looks users up as the test wants it. */
    private static final class LookingUp extends Full {
        private final Supplier<Optional<String>> answer;

        LookingUp(Supplier<Optional<String>> answer) {
            this.answer = answer;
        }

        @Override
        protected Optional<String> user(FullToken token) {
            return answer.get();
        }
    }
}
