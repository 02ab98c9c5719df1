package io.claimwright.it.attacks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** One request on a connection of its own, sent as it stands, and all that comes back. */
final class Exchange {
    private static final int PATIENCE_MILLIS = 20_000;
    private static final int STATUS_AT = "HTTP/1.1 ".length();

    private Exchange() {}

    /**
     * A server may answer before it has read everything, and hang up; so this reads while it writes.
     *
     * @return the answer, head and body
     */
    static String send(int port, byte[] request) throws IOException, InterruptedException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            Thread writer = new Thread(() -> write(socket, request));
            writer.start();
            String answer = read(socket.getInputStream());
            writer.join(PATIENCE_MILLIS);
            return answer;
        }
    }

    private static void write(Socket socket, byte[] request) {
        try {
            socket.getOutputStream().write(request);
        } catch (IOException e) {
            // It has hung up, and said before why.
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                answer.write(buffer, 0, n);
            }
        } catch (SocketException e) {
            // What came before the connection was reset is the answer.
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    /** The status of an answer, or 0 where it is none. */
    static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(STATUS_AT, STATUS_AT + 3)) : 0;
    }
}
