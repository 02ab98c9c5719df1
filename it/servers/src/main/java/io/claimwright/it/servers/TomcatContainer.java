package io.claimwright.it.servers;

import jakarta.servlet.ServletContainerInitializer;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.ErrorPage;

/** Tomcat 11. */
public final class TomcatContainer implements Container {
    @Override
    public Server start(App... apps) throws Exception {
        Path scratch = Files.createTempDirectory("tomcat");
        return run(scratch, tomcat -> {
            List<Context> contexts = new ArrayList<>();
            for (App app : apps) {
                contexts.add(context(tomcat, app));
            }
            return contexts;
        });
    }

    @Override
    public Server deploy(Path scratch, Webapp... webapps) throws Exception {
        return run(scratch, tomcat -> {
            List<Context> contexts = new ArrayList<>();
            for (Webapp webapp : webapps) {
                Context context =
                        tomcat.addWebapp(webapp.path(), webapp.folder().toString());
                context.setParentClassLoader(TomcatContainer.class.getClassLoader());
                contexts.add(context);
            }
            return contexts;
        });
    }

    private static Context context(Tomcat tomcat, App app) {
        StandardContext context = (StandardContext) tomcat.addContext(app.path(), null);
        context.setParentClassLoader(TomcatContainer.class.getClassLoader());
        context.setCrossContext(true);
        for (ServletContainerInitializer initializer : app.initializers()) {
            context.addServletContainerInitializer(initializer, Set.of());
        }
        app.errorPages().forEach((status, at) -> {
            ErrorPage page = new ErrorPage();
            page.setErrorCode(status);
            page.setLocation(at);
            context.addErrorPage(page);
        });
        return context;
    }

    private static Server run(Path scratch, Function<Tomcat, List<Context>> applications) throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(scratch.toString());
        Connector connector = new Connector();
        connector.setPort(0);
        connector.setProperty("address", InetAddress.getLoopbackAddress().getHostAddress());
        connector.setAllowTrace(true); // or the connector would refuse TRACE before any servlet sees it
        tomcat.setConnector(connector);
        try (TomcatLog log = TomcatLog.open()) {
            start(tomcat, applications.apply(tomcat), log);
        } catch (StartFailedException e) {
            stop(tomcat);
            throw e;
        }
        return new Server(connector.getLocalPort(), () -> stop(tomcat));
    }

    private static void start(Tomcat tomcat, List<Context> contexts, TomcatLog log) throws StartFailedException {
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            throw new StartFailedException(e);
        }
        for (Context context : contexts) {
            if (!context.getState().isAvailable()) {
                // What fails later than an initializer is told to the log only.
                throw new StartFailedException(log.lastThrown());
            }
        }
    }

    private static void stop(Tomcat tomcat) throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    @Override
    public String toString() {
        return "Tomcat";
    }
}
