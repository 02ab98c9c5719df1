package io.claimwright.benchmarks.serve;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A connection that is kept alive, and a client that costs as little as one can: requests are bytes that
 * were made before, and of an answer only its length is looked for.
 */
final class KeptConnection implements AutoCloseable {
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\nContent-Length: *([0-9]+)\r\n");
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 ([0-9]{3}) ");
    private static final int PATIENCE_MILLIS = 20_000;
    private static final int LONGEST = 8192;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] buffer = new byte[LONGEST];

    KeptConnection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = socket.getInputStream();
        out = socket.getOutputStream();
    }

    /** A request for the handler; an empty token is none. */
    static byte[] request(String token) {
        String credential = token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n";
        return ("GET " + Greeting.PATH + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n" + credential
                        + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** The status of the answer to a request; its connection should be closed then. */
    int status(byte[] request) throws IOException {
        String head = head(request);
        Matcher status = STATUS.matcher(head);
        if (!status.lookingAt()) {
            throw new IOException("This is no answer: " + head);
        }
        return Integer.parseInt(status.group(1));
    }

    /** The length of the answer to a request with its head, read carefully: others will be as long. */
    int length(byte[] request) throws IOException {
        String head = head(request);
        Matcher length = LENGTH.matcher(head);
        if (!length.find()) {
            throw new IOException("This has no length: " + head);
        }
        int all = head.indexOf("\r\n\r\n") + 4 + Integer.parseInt(length.group(1));
        read(head.length(), all);
        return all;
    }

    /** What came with the end of the head. */
    private String head(byte[] request) throws IOException {
        out.write(request);
        String seen = "";
        while (!seen.contains("\r\n\r\n")) {
            int count = in.read(buffer, seen.length(), LONGEST - seen.length());
            if (count < 0) {
                throw new EOFException(seen);
            }
            seen = new String(buffer, 0, seen.length() + count, StandardCharsets.ISO_8859_1);
        }
        return seen;
    }

    /** Sends a request, and throws if its answer is not a 200 of this length with this body. */
    void exchange(byte[] request, int length, byte[] body) throws IOException {
        out.write(request);
        read(0, length);
        boolean good = buffer[9] == '2' && buffer[10] == '0' && buffer[11] == '0';
        for (int i = 0; i < body.length; i++) {
            good &= buffer[length - body.length + i] == body[i];
        }
        if (!good) {
            throw new IOException("A wrong answer: " + new String(buffer, 0, length, StandardCharsets.ISO_8859_1));
        }
    }

    private void read(int from, int to) throws IOException {
        for (int have = from; have < to; ) {
            int count = in.read(buffer, have, to - have);
            if (count < 0) {
                throw new EOFException(new String(buffer, 0, have, StandardCharsets.ISO_8859_1));
            }
            have += count;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
