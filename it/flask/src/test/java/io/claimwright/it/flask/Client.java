package io.claimwright.it.flask;

import io.claimwright.it.servers.KeptConnection;
import io.claimwright.it.servers.KeptConnection.Answer;
import io.claimwright.it.servers.Server;
import java.io.IOException;

/** Sends all requests on one connection for as long as the server keeps it, as it should. */
final class Client implements AutoCloseable {
    private final Server server;
    private KeptConnection connection;

    Client(Server server) throws IOException {
        this.server = server;
        this.connection = KeptConnection.to(server);
    }

    Answer send(CaseRequest request) throws IOException {
        try {
            Answer answer = connection.send(
                    request.method(),
                    request.target(),
                    request.body(),
                    request.headers().toArray(String[]::new));
            if (answer.isLast()) {
                reconnect();
            }
            return answer;
        } catch (IOException e) {
            reconnect();
            throw e;
        }
    }

    private void reconnect() throws IOException {
        connection.close();
        connection = KeptConnection.to(server);
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
