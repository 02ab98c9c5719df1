package io.claimwright.it.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.claimwright.JwtConfig;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** That this module compiles, with every lint warning an error, is the test; here its code runs as well. */
class LintTest {
    private static final Reader ADA = new Reader("card-1", "Ada", URI.create("https://ada.example/"));

    private final Set<String> revoked = new HashSet<>();
    private final LibraryJwt library =
            LibraryJwt.create(JwtConfig.forTests(), new Library(Map.of(ADA.card(), ADA), revoked));
    private final GuardedDesk desk = new GuardedDesk(new Desk(), library);

    @Test
    void everyClaimComesBackAsItWas() {
        LibraryToken token = library.verify(library.createAccessToken(ADA));

        assertThat(token.claims()).isEqualTo(new Library(Map.of(), Set.of()).claims(ADA));
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
    void everyLoaderIsAsked() {
        JwtConfig config = JwtConfig.forTests();
        ArchiveJwt archive = ArchiveJwt.create(config, new Archive(config.key(), Map.of(ADA.card(), ADA)));
        GuardedReadingRoom room = new GuardedReadingRoom(new ReadingRoom(), archive);
        String token = archive.createAccessToken(ADA);

        assertThat(archive.unverifiedHeader(token).value("reader", String.class))
                .hasValue("Ada");
        assertThat(room.read(request(token))).isEqualTo("Ada of card-1 by HEADERS with JWT");
        assertThat(room.enter(request(null))).isEqualTo("false false false");
        assertThat(room.enter(request(token))).isEqualTo("true true true");
        assertThat(archive.verify(archive.refresh(request(archive.createRefreshToken(ADA))))
                        .subject())
                .isEqualTo("card-1");

        assertThat(answer(archive, () -> room.borrow(request(token), "Emma"))).isEqualTo("stale for card-1");
        assertThat(answer(archive, () -> room.read(request(null)))).isEqualTo("stranger");
        assertThat(answer(archive, () -> room.read(request("x")))).isEqualTo("stranger");
        assertThat(answer(archive, () -> room.read(request(of("revoked", archive)))))
                .isEqualTo("gone for revoked");
        assertThat(answer(archive, () -> room.read(request(of("banned", archive)))))
                .isEqualTo("denied");
        assertThat(answer(archive, () -> room.read(request(of("nobody", archive)))))
                .isEqualTo("denied");
        assertThat(answer(archive, () -> room.read(request(of("card-2", archive)))))
                .isEqualTo("unknown is card-2");
        String expired =
                archive.accessToken(ADA).expiresIn(Duration.ofMinutes(-5)).create();
        assertThat(answer(archive, () -> room.read(request(expired)))).isEqualTo("expired for card-1");
        assertThat(archive.identify(expired).subject()).isEqualTo("card-1");
    }

    private static String of(String card, ArchiveJwt archive) {
        return archive.createAccessToken(new Reader(card, "Somebody", ADA.homepage()));
    }

    private static String answer(ArchiveJwt archive, ThrowingCallable refused) {
        JwtRefusedException thrown = catchThrowableOfType(JwtRefusedException.class, refused);
        return archive.response(thrown).body().replace("\"", "");
    }

    private static JwtRequest request(String token) {
        Map<String, Object> attributes = new HashMap<>();
        return new JwtRequest() {
            @Override
            public String method() {
                return "GET";
            }

            @Override
            public String queryString() {
                return null;
            }

            @Override
            public List<String> headers(String name) {
                return Optional.ofNullable(token)
                        .filter(any -> name.equalsIgnoreCase("Authorization"))
                        .map(found -> List.of("Bearer " + found))
                        .orElse(List.of());
            }

            @Override
            public Object attribute(String name) {
                return attributes.get(name);
            }

            @Override
            public void setAttribute(String name, Object value) {
                attributes.put(name, value);
            }
        };
    }
}
