package io.claimwright.it.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.TokenLocation;
import io.claimwright.config.JwtConfig;
import io.claimwright.keys.JwtKey;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** That this module compiles, with every lint warning an error, is the test; here its code runs as well. */
class LintTest {
    private static final Reader ADA = new Reader("card-1", "Ada", URI.create("https://ada.example/"));
    private static final JwtKey KEY =
            JwtKey.hmac("HS256", "only for this test: 32 bytes and more").withId("of-readers");

    private final Set<String> revoked = new HashSet<>();
    private final LibraryJwt library =
            LibraryJwt.create(JwtConfig.forTests(), new Library(Map.of(ADA.card(), ADA), revoked, KEY));
    private final GuardedDesk desk = new GuardedDesk(new Desk(), library);

    @Test
    void everyClaimComesBackAsItWas() {
        LibraryToken token = library.verify(library.createAccessToken(ADA));

        assertThat(token.claims()).isEqualTo(new Library(Map.of(), Set.of(), KEY).claims(ADA));
        assertThat(token.roles()).containsExactly("reader");
        assertThat(token.group()).isEqualTo("adults");
        assertThat(token.claimJson("https://library.example/roles")).hasValue("[\"reader\"]");
        assertThat(token.address().number()).hasValue(7);
    }

    @Test
    void handlersAreGuarded() throws IOException {
        String fresh = library.createTokens(ADA).accessToken();

        assertThat(desk.lend(request(fresh), "Emma")).isEqualTo("Emma for Ada");
        assertThat(desk.pay(request(fresh), 0.25)).hasValue("Ada pays 0.25 of 0.5");
        assertThat(desk.browse(request(null), List.of("a"))).containsExactly("a");
        assertThat(desk.browse(request(fresh), List.of("a"))).containsExactly("a");
        StringBuilder log = new StringBuilder();
        desk.renew(request(library.createRefreshToken(ADA)), log, 1, 2);
        assertThat(log).hasToString("refresh2");
    }

    @Test
    void handlersAreRefused() {
        String stale = library.createAccessToken(ADA);

        assertThatExceptionOfType(JwtRefusedException.class).isThrownBy(() -> desk.lend(request(null), "Emma"));
        assertThatExceptionOfType(JwtRefusedException.class).isThrownBy(() -> desk.pay(request(stale), 1));
        assertThatExceptionOfType(JwtRefusedException.class)
                .isThrownBy(() -> desk.renew(request(stale), new StringBuilder()));
        revoked.add(library.verify(stale).id());
        assertThatExceptionOfType(JwtRefusedException.class).isThrownBy(() -> desk.lend(request(stale), "Emma"));
    }

    @Test
    void aProfileThatSaysNothingHasTokens() {
        GuestsJwt guests = GuestsJwt.create(JwtConfig.forTests());

        assertThat(guests.verify(guests.createAccessToken("guest-1")).subject()).isEqualTo("guest-1");
    }

    @Test
    void whatIsGuardedAsAWholeIsGuarded() {
        GuardedStacks stacks = new GuardedStacks(new Stacks(), library);
        JwtRequest asked = request(library.createAccessToken(ADA));

        assertThat(stacks.enter(asked)).isEqualTo("Ada 3 HEADERS of-readers GET");
        assertThat(stacks.look(asked)).hasValue(TokenLocation.HEADERS);
        assertThat(stacks.look(request(null))).isEmpty();
        assertThat(stacks.borrow(asked)).isEqualTo("Ada");
        assertThatExceptionOfType(JwtRefusedException.class).isThrownBy(() -> stacks.enter(request(null)));
    }

    @Test
    void everyLoaderIsAsked() {
        String refresh = library.createRefreshToken(ADA);

        LibraryToken next = library.verify(library.refresh(request(refresh)));
        assertThat(next.header().value("home", String.class)).hasValue("https://ada.example/");
        assertThat(next.name()).isEqualTo("Ada");
        assertThat(answer(() -> library.guard(request(null)))).isEqualTo("{\"stranger\":true}");
        assertThat(answer(() -> desk.pay(request(library.createAccessToken(ADA)), 1)))
                .isEqualTo("{\"stale\":true}");
        assertThat(library.cookies()).isNotNull();
    }

    @Test
    void loadersThatAreAskedAboutNobody() {
        ClerksJwt clerks = ClerksJwt.create(JwtConfig.forTests(), new Clerks(KEY));
        ClerksToken token = clerks.verify(clerks.refresh(request(clerks.createRefreshToken("clerk-1"))));

        assertThat(token.subject()).isEqualTo("clerk-1");
        assertThat(token.header().value("desk", String.class)).hasValue("1");
    }

    private String answer(ThrowingCallable call) {
        return library.response(catchThrowableOfType(JwtRefusedException.class, call))
                .body();
    }

    private static JwtRequest request(String token) {
        return token == null ? new Request(List.of()) : new Request(List.of("Bearer " + token));
    }
}
