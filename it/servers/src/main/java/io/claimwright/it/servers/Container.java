package io.claimwright.it.servers;

import java.nio.file.Path;
import java.util.stream.Stream;

/** A servlet container that runs in this JVM, on a free port of the loopback interface. */
public interface Container {
    /** Every test runs on each of these. */
    static Stream<Container> all() {
        return Stream.of(new TomcatContainer(), new JettyContainer());
    }

    /**
     * Starts applications that code describes.
     *
     * @throws StartFailedException if one of them refuses to start
     */
    Server start(App... apps) throws Exception;

    /**
     * Deploys a folder as a container does with a war: it reads {@code WEB-INF/web.xml}, and looks for
     * annotations and for initializers.
     *
     * @throws StartFailedException if an application refuses to start
     */
    Server deploy(Path scratch, Webapp... webapps) throws Exception;

    /**
     * A folder with {@code WEB-INF} in it.
     *
     * @param path under which it is deployed
     * @param folder where it lies
     */
    record Webapp(String path, Path folder) {}

    /** Ends a server. */
    interface Stop {
        void run() throws Exception;
    }
}
