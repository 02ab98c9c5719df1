package io.claimwright.it.servers;

import jakarta.servlet.ServletContainerInitializer;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.jetty.ee11.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.webapp.WebAppContext;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;

/** Jetty 12.1 with its environment for Jakarta EE 11. */
public final class JettyContainer implements Container {
    @Override
    public Server start(App... apps) throws Exception {
        return run(contexts -> {
            for (App app : apps) {
                contexts.addHandler(context(app));
            }
        });
    }

    @Override
    public Server deploy(Path scratch, Webapp... webapps) throws Exception {
        return run(contexts -> {
            for (Webapp webapp : webapps) {
                WebAppContext context = new WebAppContext();
                context.setContextPath(webapp.path());
                context.setWar(webapp.folder().toString());
                context.setThrowUnavailableOnStartupException(true);
                contexts.addHandler(context);
            }
        });
    }

    private static ServletContextHandler context(App app) {
        ServletContextHandler context = new ServletContextHandler(app.path().isEmpty() ? "/" : app.path());
        context.setCrossContextDispatchSupported(true);
        for (ServletContainerInitializer initializer : app.initializers()) {
            context.addServletContainerInitializer(initializer);
        }
        ErrorPageErrorHandler errors = new ErrorPageErrorHandler();
        app.errorPages().forEach(errors::addErrorPage);
        context.setErrorHandler(errors);
        return context;
    }

    private static Server run(Consumer<ContextHandlerCollection> applications) throws Exception {
        org.eclipse.jetty.server.Server jetty = new org.eclipse.jetty.server.Server();
        ServerConnector connector = new ServerConnector(jetty);
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        jetty.addConnector(connector);
        ContextHandlerCollection contexts = new ContextHandlerCollection();
        applications.accept(contexts);
        jetty.setHandler(contexts);
        try {
            jetty.start();
        } catch (Exception e) {
            jetty.stop();
            throw new StartFailedException(e);
        }
        return new Server(connector.getLocalPort(), jetty::stop);
    }

    @Override
    public String toString() {
        return "Jetty";
    }
}
