package io.claimwright.it.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.JwtRequired;
import io.claimwright.TokenLocation;
import io.claimwright.config.JwtConfig;
import io.claimwright.it.servers.App;
import io.claimwright.keys.JwtKey;
import io.claimwright.revocation.InMemoryRevocationStore;
import io.claimwright.revocation.RevocationStore;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who has logged out is not logged in again by a cookie that is renewed. */
class RenewalAfterLogoutTest extends OnEachContainer {
    private final JwtConfig config = JwtConfig.builder(
                    JwtKey.hs256("a secret of more than thirty-two bytes".getBytes(StandardCharsets.UTF_8)))
            .clock(clock)
            .locations(TokenLocation.COOKIES)
            .implicitRefresh(Duration.ofMinutes(5), Duration.ofHours(1))
            .build();
    private final RevocationStore revocations = InMemoryRevocationStore.of(config);
    private Runnable duringLookup = () -> {};
    private final TillJwt till = TillJwt.create(config, new Till(revocations, () -> duringLookup.run()));

    @Test
    void aRequestUnderWayAtALogoutEverywhereRenewsNothing() throws Exception {
        start(App.at("").atStart(till::install).servlet("/session", new Session()));
        String token = till.createAccessToken(ADA);
        clock.advance(Duration.ofMinutes(11));
        duringLookup = () -> {
            revocations.revokeAll(ADA.id());
            clock.advance(Duration.ofSeconds(1));
        };

        assertThat(renewed(send("GET", token))).isEmpty();
    }

    private HttpResponse<String> send(String method, String token) {
        return server.send(
                method,
                "/session",
                "Cookie",
                "__Host-access_token_cookie=" + token,
                "X-CSRF-TOKEN",
                till.csrfValue(token));
    }

    private static Optional<String> renewed(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("__Host-access_token_cookie=ey"))
                .map(cookie -> cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';')))
                .findFirst();
    }

    final class Session extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("session of " + TillToken.of(request).subject());
        }

        @Override
        @JwtRequired
        protected void doPost(HttpServletRequest request, HttpServletResponse response) {
            revocations.revoke(TillToken.of(request));
        }
    }
}
