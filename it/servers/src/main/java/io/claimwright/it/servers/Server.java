package io.claimwright.it.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A container that runs, and a client for it. */
public final class Server {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final int port;
    private final Container.Stop stop;

    Server(int port, Container.Stop stop) {
        this.port = port;
        this.stop = stop;
    }

    public int port() {
        return port;
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path);
    }

    public HttpResponse<String> get(String path, String token) {
        return send("GET", path, token);
    }

    public HttpResponse<String> send(String method, String path, String token) {
        return send(method, path, "Authorization", "Bearer " + token);
    }

    /** Sends a request with these headers: a name, its value, and so on. */
    public HttpResponse<String> send(String method, String path, String... headers) {
        String host = InetAddress.getLoopbackAddress().getHostAddress();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://" + host + ":" + port + path))
                .timeout(PATIENCE)
                .method(method, HttpRequest.BodyPublishers.noBody());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer to " + method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public void stop() throws Exception {
        stop.run();
    }
}
