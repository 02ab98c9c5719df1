package io.claimwright.benchmarks.serve;

import java.io.IOException;
import org.apache.catalina.LifecycleException;

/** The process of a server that asks itself once, and tells how long that took from its first line on. */
final class StartMain {
    private StartMain() {}

    public static void main(String[] args) throws IOException, LifecycleException {
        long start = System.nanoTime();
        int port = LoopbackServer.start(Variant.valueOf(args[0]));
        try (KeptConnection connection = new KeptConnection(port)) {
            int status = connection.status(KeptConnection.request(args[1]));
            long time = System.nanoTime() - start;
            if (status != 200) {
                throw new IOException("The answer is " + status + ".");
            }
            System.out.println(time);
        }
        System.exit(0);
    }
}
