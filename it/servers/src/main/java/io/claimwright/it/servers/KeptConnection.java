package io.claimwright.it.servers;

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
public final class KeptConnection implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;
    private final InputStream in;

    private KeptConnection(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    public static KeptConnection to(Server server) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return new KeptConnection(socket);
    }

    public Answer get(String path, String... headers) throws IOException {
        return send("GET", path, new byte[0], headers);
    }

    public Answer post(String path, byte[] body, String... headers) throws IOException {
        return send("POST", path, body, headers);
    }

    /** Sends a request with these header lines, which go out as they stand, in UTF-8. */
    public Answer send(String method, String path, byte[] body, String... headers) throws IOException {
        write(method, path, body, headers);
        return answer(method.equals("HEAD"));
    }

    /** All that comes until the server hangs up. */
    public String everything(String path, String... headers) throws IOException {
        write("GET", path, new byte[0], headers);
        socket.shutdownOutput();
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    private void write(String method, String path, byte[] body, String... headers) throws IOException {
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        request.writeBytes(body);
        socket.getOutputStream().write(request.toByteArray());
    }

    private Answer answer(boolean headOnly) throws IOException {
        String status = line();
        List<String> headers = new ArrayList<>();
        for (String header = line(); !header.isEmpty(); header = line()) {
            headers.add(header);
        }
        Answer head = new Answer(Integer.parseInt(status.split(" ")[1]), headers, "");
        byte[] body = headOnly ? new byte[0] : body(head);
        return new Answer(head.status(), headers, new String(body, StandardCharsets.UTF_8));
    }

    private byte[] body(Answer head) throws IOException {
        return head.header("Transfer-Encoding").isPresent()
                ? chunks()
                : in.readNBytes(Integer.parseInt(head.header("Content-Length").orElse("0")));
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
    public record Answer(int status, List<String> headers, String body) {
        public Optional<String> header(String name) {
            return all(name).stream().findFirst();
        }

        /** The values of all lines with this header. */
        public List<String> all(String name) {
            return headers.stream()
                    .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(header -> header.substring(name.length() + 1).strip())
                    .toList();
        }

        /** Whether the server answers no further request on this connection. */
        public boolean isLast() {
            return all("Connection").contains("close");
        }
    }
}
