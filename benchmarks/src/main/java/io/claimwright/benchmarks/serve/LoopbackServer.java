package io.claimwright.benchmarks.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardServer;
import org.apache.catalina.startup.Tomcat;

/** A Tomcat with one application, which only this machine reaches. */
final class LoopbackServer {
    /** Kept, or the level is lost with the logger. */
    private static final Logger LOG = Logger.getLogger("");

    private LoopbackServer() {}

    /** Starts it, and tells its port. */
    static int start(Variant variant) throws IOException, LifecycleException {
        LOG.setLevel(Level.WARNING);
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createTempDirectory("tomcat").toString());
        Connector connector = new Connector();
        connector.setPort(0);
        connector.setProperty("address", InetAddress.getLoopbackAddress().getHostAddress());
        connector.setProperty("maxKeepAliveRequests", "-1");
        tomcat.setConnector(connector);
        ((StandardServer) tomcat.getServer()).setUtilityThreadsAsDaemon(true); // they don't outlive a failed start
        StandardContext context = (StandardContext) tomcat.addContext("", null);
        context.setParentClassLoader(LoopbackServer.class.getClassLoader());
        context.addServletContainerInitializer((classes, application) -> variant.install(application), Set.of());
        tomcat.start();
        if (!context.getState().isAvailable()) {
            throw new IllegalStateException("The application has not started.");
        }
        return connector.getLocalPort();
    }
}
