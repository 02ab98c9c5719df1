package io.claimwright.it.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.claimwright.JwtConfig;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
