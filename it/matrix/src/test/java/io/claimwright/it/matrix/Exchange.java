package io.claimwright.it.matrix;

import io.claimwright.it.servers.KeptConnection;
import io.claimwright.it.servers.KeptConnection.Answer;
import io.claimwright.it.servers.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A request and what was answered.
 *
 * @param server where it went
 * @param target the path
 * @param sent the request
 * @param answer what came back
 * @param log what was logged meanwhile
 */
record Exchange(Server server, String target, Sent sent, Answer answer, Log log) {
    /** What tells more than a client is to know. */
    private static final List<String> DETAILS =
            List.of(Script.DETAIL, "Exception", "\tat ", "io.claimwright", "<html", "eyJ");

    static Exchange of(Server server, String target, Sent sent, Log log) {
        log.clear();
        return new Exchange(server, target, sent, send(server, target, sent), log);
    }

    /** Another request to the same place. */
    Answer again(Sent other) {
        return send(server, target, other);
    }

    private static Answer send(Server server, String target, Sent sent) {
        try (KeptConnection connection = KeptConnection.to(server)) {
            return connection.send(
                    sent.method(),
                    target + sent.query(),
                    sent.bytes(),
                    sent.headers().toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the answer tells of the token or of the server's inside. */
    boolean hasDetail() {
        String all = answer.headers() + answer.body();
        return DETAILS.stream().anyMatch(all::contains);
    }
}
