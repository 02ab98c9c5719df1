package io.claimwright.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.Refusal;
import io.claimwright.RefusalKind;
import io.claimwright.RefusalResponse;
import io.claimwright.config.JwtConfigBuilder;
import io.claimwright.fixture.AskingJwt;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.BareToken;
import io.claimwright.fixture.FakeRequest;
import io.claimwright.fixture.RawClaims;
import io.claimwright.fixture.Signed;
import io.claimwright.spi.Refused;
import io.claimwright.spi.TokenQuestions;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {
    private static final Guard ACCESS = Guard.standard();
    private static final RefusalResponse OWN = RefusalResponse.json(418, "own");

    @Test
    void aLoaderWritesTheAnswer() {
        AskingJwt jwt = answering(refused -> Optional.of(OWN));

        assertThat(answer(jwt, FakeRequest.empty(), ACCESS)).isSameAs(OWN);
        assertThat(answer(jwt, FakeRequest.bearer("x"), ACCESS)).isSameAs(OWN);
    }

    @Test
    void anExpiredTokenHasHeaderAndIdentity() {
        AskingJwt jwt = answering(refused -> Optional.of(RefusalResponse.json(
                401,
                refused.header().algorithm().orElse("")
                        + refused.identity().subject()
                        + refused.identity().id())));

        assertThat(answer(jwt, FakeRequest.bearer(Signed.token(RawClaims.good().with("exp", "1"))), ACCESS)
                        .body())
                .isEqualTo("HS256alice0b7a");
    }

    @Test
    void aStaleTokenIsThereAsAWhole() {
        AskingJwt jwt = answering(
                refused -> Optional.of(RefusalResponse.json(401, refused.token().subject())));

        assertThat(answer(jwt, FakeRequest.bearer(Signed.token(RawClaims.good())), ACCESS.needFresh())
                        .body())
                .isEqualTo("alice");
    }

    /** The application may throw a refusal of any kind, of which nobody knows a token. */
    @ParameterizedTest
    @EnumSource(
            value = RefusalKind.class,
            names = {"EXPIRED", "STALE", "REVOKED", "VERIFICATION_FAILED", "UNKNOWN_USER"})
    void aLoaderIsNotAskedAboutATokenThatIsNotThere(RefusalKind kind) {
        AskingJwt jwt = answering(refused -> Optional.of(OWN));
        JwtRefusedException thrown = new JwtRefusedException(new Refusal(kind, "text"));

        assertThat(jwt.engine().response(thrown).body()).isEqualTo("{\"msg\":\"text\"}");
        assertThat(jwt.engine().response(thrown).status()).isEqualTo(kind.status());
    }

    @Test
    void whoeverThrowsOrAnswersNothingMakesAnEmpty500() {
        AskingJwt throwing = answering(refused -> {
            throw new IllegalStateException("secret of the loader");
        });
        AskingJwt refusing = answering(refused -> {
            throw new JwtRefusedException(new Refusal(RefusalKind.REVOKED, "secret of the loader"));
        });
        AskingJwt asksTooMuch = answering(
                refused -> Optional.of(RefusalResponse.json(200, refused.token().subject())));
        BareJwt renderer = BareJwt.create(Signed.config()
                .refusals((refusal, usual) -> {
                    throw new IllegalStateException("secret of the renderer");
                })
                .build());

        for (AskingJwt jwt : new AskingJwt[] {throwing, refusing, asksTooMuch, answering(refused -> null)}) {
            RefusalResponse answer = answer(jwt, FakeRequest.empty(), ACCESS);
            assertThat(answer).isEqualTo(RefusalResponse.json(500, "{}"));
            assertThat(answer.headers()).containsEntry("Cache-Control", "no-store");
        }
        assertThat(renderer.response(new JwtRefusedException(new Refusal(RefusalKind.REVOKED, "t"))))
                .isEqualTo(RefusalResponse.json(500, "{}"));
    }

    /** An application's own refusal may have any text. */
    @Test
    void aTextThatCantBeWrittenIsAnEmpty500() {
        BareJwt jwt = BareJwt.create(Signed.config().build());

        assertThat(jwt.response(new JwtRefusedException(new Refusal(RefusalKind.REVOKED, "half \ud83d"))))
                .isEqualTo(RefusalResponse.json(500, "{}"));
    }

    @Test
    void aRendererTakesThePlaceOfTheUsualAnswerButNotOfALoaders() {
        JwtConfigBuilder config = Signed.config()
                .refusals((refusal, usual) -> RefusalResponse.json(usual.status(), refusal.kind() + usual.body()));
        AskingJwt jwt = AskingJwt.create(
                config.build(),
                new Answering(refused ->
                        refused.refusal().kind() == RefusalKind.INVALID_TOKEN ? Optional.of(OWN) : Optional.empty()));

        assertThat(answer(jwt, FakeRequest.empty(), ACCESS))
                .isEqualTo(RefusalResponse.json(401, "NO_CREDENTIAL{\"msg\":\"A token is needed.\"}"));
        assertThat(answer(jwt, FakeRequest.bearer("x"), ACCESS)).isSameAs(OWN);
    }

    @Test
    void aRendererThatReturnsNothingChangesNothing() {
        BareJwt jwt = BareJwt.create(
                Signed.config().refusals((refusal, usual) -> null).build());

        assertThat(jwt.response(new JwtRefusedException(new Refusal(RefusalKind.REVOKED, "t")))
                        .status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/problem+json",
                "APPLICATION/Problem+JSON",
                "text/html, application/problem+json",
                "application/problem+json;q=0.1",
                "application/json,application/problem+json; q=1.000;x=y",
                "application/problem+json;q=0.001, x/y;q=0"
            })
    void whoAcceptsAProblemGetsOne(String accept) {
        assertThat(contentType(FakeRequest.empty().header("Accept", accept))).isEqualTo("application/problem+json");
        assertThat(contentType(FakeRequest.empty().header("Accept", "text/html", accept)))
                .isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*/*",
                "application/*",
                "application/json",
                "application/problem+jsonp",
                "xapplication/problem+json",
                "application/problem+json;q=0",
                "application/problem+json ; q=0.000, application/json",
                "text/html;x=\"application/problem+json\""
            })
    void whoDoesNotGetsTheUsualJson(String accept) {
        assertThat(contentType(FakeRequest.empty().header("Accept", accept))).isEqualTo("application/json");
    }

    @Test
    void theOptionMakesEveryAnswerAProblem() {
        BareJwt jwt = BareJwt.create(Signed.config().problemJson().build());
        RefusalResponse answer = jwt.response(new JwtRefusedException(new Refusal(RefusalKind.STALE, "text")));

        assertThat(answer.body())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401,\"detail\":\"text\","
                        + "\"code\":\"STALE\"}");
        assertThat(answer.headers()).containsKey("WWW-Authenticate");
    }

    @Test
    void anAcceptOfAnySizeIsReadAtOnce() {
        for (String part :
                new String[] {",", " ", "application/problem+json;q=0,", "application/problem+json;", ";q=0", "; "}) {
            String accept = "application/problem+json;" + part.repeat((1 << 16) / part.length());
            Assertions.assertThat(Duration.ofNanos(time(accept))).isLessThan(Duration.ofSeconds(60));
        }
    }

    private static long time(String accept) {
        long before = System.nanoTime();
        contentType(FakeRequest.empty().header("Accept", accept));
        return System.nanoTime() - before;
    }

    private static String contentType(FakeRequest request) {
        return BareJwt.create(Signed.config().build())
                .response(new JwtRefusedException(new Refusal(RefusalKind.REVOKED, "text")), request)
                .headers()
                .get("Content-Type");
    }

    private static RefusalResponse answer(AskingJwt jwt, FakeRequest request, Guard guard) {
        JwtRefusedException refused = Assertions.catchThrowableOfType(
                JwtRefusedException.class, () -> jwt.engine().admit(request, guard));
        return jwt.engine().response(refused, request);
    }

    private static AskingJwt answering(Function<Refused<BareToken>, Optional<RefusalResponse>> loader) {
        return AskingJwt.create(Signed.config().build(), new Answering(loader));
    }

    private record Answering(Function<Refused<BareToken>, Optional<RefusalResponse>> loader)
            implements TokenQuestions<BareToken, String> {
        @Override
        public Optional<RefusalResponse> answer(Refused<BareToken> refused) {
            return loader.apply(refused);
        }
    }
}
