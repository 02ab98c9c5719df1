package io.claimwright.benchmarks.serve;

import java.io.IOException;
import org.apache.catalina.LifecycleException;

/** The process of a server: it tells its port, and ends with its input. */
final class ServerMain {
    private ServerMain() {}

    public static void main(String[] args) throws IOException, LifecycleException {
        System.out.println(LoopbackServer.start(Variant.valueOf(args[0])));
        while (System.in.read() >= 0) {
            // nothing is ever said
        }
        System.exit(0);
    }
}
