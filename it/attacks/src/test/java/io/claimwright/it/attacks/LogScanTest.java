package io.claimwright.it.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.TokenLocation;
import io.claimwright.config.JwtConfig;
import io.claimwright.it.servers.App;
import io.claimwright.it.servers.Container;
import io.claimwright.it.servers.Server;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * The attack corpus once more, at every door, with all loggers at their finest level: nothing that is
 * logged, printed or answered holds more than eight characters of a token, a key or a CSRF value.
 */
class LogScanTest {
    private static final String SECRET = "a secret of a test of what is logged";

    private final List<String> leaks = new ArrayList<>();
    private final StringBuilder answers = new StringBuilder();

    @Test
    void nothingOfATokenIsSaid() throws Exception {
        List<AttackCase> cases = Corpus.chosen();
        String logged;
        try (AllLogs logs = new AllLogs()) {
            Api api = new Api();
            cases.forEach(attack -> answers.append(api.words(attack)));
            for (Container container : Container.all().toList()) {
                sendAll(container, cases);
                sendCsrf(container, logs);
            }
            logged = logs.text();
        }
        Pieces said = new Pieces().of(logged).of(answers.toString());
        for (AttackCase attack : cases) {
            // The name of a member of the JSON serialization (RFC 7515 section 7.2) is no piece of anything.
            if (said.holdMoreThanEightOf(attack.token().replace("\"signature", ""))
                    || said.holdMoreThanEightOf(attack.options().get("JWT_SECRET_KEY"))) {
                leaks.add(attack.toString());
            }
        }
        System.out.printf("log scan: %d cases, %d leaks%n", cases.size(), leaks.size());
        assertThat(cases).isNotEmpty();
        assertThat(leaks).isEmpty();
    }

    private void sendAll(Container container, List<AttackCase> cases) throws Exception {
        try (Doors doors = Doors.open(container, cases)) {
            for (AttackCase attack : cases) {
                for (TokenLocation location : doors.locations(attack)) {
                    answers.append(doors.send(attack, location));
                }
            }
        }
    }

    /** A cookie with the right CSRF value, with a wrong one, and with none. */
    private void sendCsrf(Container container, AllLogs logs) throws Exception {
        JwtConfig config = JwtConfig.from(Map.of("JWT_SECRET_KEY", SECRET, "JWT_TOKEN_LOCATION", "cookies"));
        TargetJwt jwt = TargetJwt.create(config);
        String token = jwt.createAccessToken("alice");
        String other = jwt.csrfValue(jwt.createAccessToken("alice"));
        String own = jwt.csrfValue(token);
        String cookie = config.cookies().accessName() + "=" + token;
        Server server = container.start(App.at("").atStart(jwt::install).servlet("/it", new TargetServlet()));
        try {
            StringBuilder said = new StringBuilder();
            assertThat(post(server, said, "Cookie", cookie, "X-CSRF-TOKEN", own))
                    .isEqualTo(200);
            assertThat(post(server, said, "Cookie", cookie, "X-CSRF-TOKEN", other))
                    .isEqualTo(403);
            assertThat(post(server, said, "Cookie", cookie)).isEqualTo(403);
            Pieces pieces = new Pieces().of(logs.text()).of(said.toString());
            for (String secret : List.of(token, own, other, SECRET)) {
                if (pieces.holdMoreThanEightOf(secret)) {
                    leaks.add("CSRF on " + container);
                }
            }
        } finally {
            server.stop();
        }
    }

    private static int post(Server server, StringBuilder said, String... headers) {
        var answer = server.send("POST", "/it", headers);
        said.append(answer.headers().map()).append(answer.body());
        return answer.statusCode();
    }

    @Test
    void nineCharactersAreFound() throws IOException {
        String token = Corpus.shipped().get(0).token();
        try (AllLogs logs = new AllLogs()) {
            Logger.getLogger("io.claimwright.any").log(Level.FINEST, "a token {0}", token.substring(20, 28));
            assertThat(new Pieces().of(logs.text()).holdMoreThanEightOf(token)).isFalse();
            Logger.getLogger("io.claimwright.any").log(Level.FINEST, "a token {0}", token.substring(20, 29));
            assertThat(new Pieces().of(logs.text()).holdMoreThanEightOf(token)).isTrue();
        }
        try (AllLogs logs = new AllLogs()) {
            System.err.print(token);
            assertThat(new Pieces().of(logs.text()).holdMoreThanEightOf(token)).isTrue();
        }
    }
}
