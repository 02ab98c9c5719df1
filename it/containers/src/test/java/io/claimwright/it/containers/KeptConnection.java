package io.claimwright.it.containers;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One connection for several requests, of which the client may not open another. */
final class KeptConnection implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;
    private final InputStream in;

    private KeptConnection(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    static KeptConnection to(Server server) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return new KeptConnection(socket);
    }

    Answer get(String path, String... headers) throws IOException {
        send("GET", path, new byte[0], headers);
        return answer();
    }

    Answer post(String path, byte[] body, String... headers) throws IOException {
        send("POST", path, body, headers);
        return answer();
    }

    /** All that comes until the server hangs up. */
    String everything(String path, String... headers) throws IOException {
        send("GET", path, new byte[0], headers);
        socket.shutdownOutput();
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    private void send(String method, String path, byte[] body, String... headers) throws IOException {
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(head.toString().getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(body);
        socket.getOutputStream().write(request.toByteArray());
    }

    private Answer answer() throws IOException {
        String status = line();
        List<String> headers = new ArrayList<>();
        for (String header = line(); !header.isEmpty(); header = line()) {
            headers.add(header);
        }
        Answer head = new Answer(Integer.parseInt(status.split(" ")[1]), headers, "");
        byte[] body = head.header("Transfer-Encoding").isPresent()
                ? chunks()
                : in.readNBytes(Integer.parseInt(head.header("Content-Length").orElse("0")));
        return new Answer(head.status(), headers, new String(body, StandardCharsets.UTF_8));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = size(); size > 0; size = size()) {
            body.writeBytes(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("The server has hung up after: " + line);
            }
            line.append((char) c);
        }
        return line.toString().stripTrailing();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** What came back to one request. */
    record Answer(int status, List<String> headers, String body) {
        Optional<String> header(String name) {
            return headers.stream()
                    .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(header -> header.substring(name.length() + 1).strip())
                    .findFirst();
        }
    }
}
