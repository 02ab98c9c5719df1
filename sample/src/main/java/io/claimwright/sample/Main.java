package io.claimwright.sample;

import io.claimwright.config.JwtConfig;
import io.claimwright.config.JwtConfigurationException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** A small shop: one user, six routes, and a token for each that needs one. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws Exception {
        try {
            open(System.getenv()).join();
        } catch (JwtConfigurationException | IllegalArgumentException | IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** Opens the shop, or throws: a guard that is missing is found here and not by a customer. */
    static Server open(Map<String, String> environment) throws Exception {
        Users users = new Users();
        ShopJwt jwt = ShopJwt.create(config(environment), new Shop(users));
        GuardedOrderHandlers orders = new GuardedOrderHandlers(new OrderHandlers(), jwt);

        ServletContextHandler context = new ServletContextHandler();
        add(context, new LoginServlet(jwt, users));
        add(context, new RefreshServlet(jwt));
        add(context, new ProtectedServlet());
        add(context, new HelloServlet(jwt));
        add(context, new PasswordServlet());
        add(context, new OrderServlet(orders));
        context.addFilter(new BadBodyFilter(), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addServletContainerInitializer((classes, servletContext) -> jwt.install(servletContext));

        Server server = server(port(environment));
        server.setHandler(context);
        context.setErrorHandler(new PlainErrors());
        server.start();
        System.out.println("The shop is open at http://localhost:" + port(server));
        return server;
    }

    /** Where its annotation says; a container that scans for servlets would make it itself, without a constructor's arguments. */
    private static void add(ServletContextHandler context, HttpServlet servlet) {
        for (String path : servlet.getClass().getAnnotation(WebServlet.class).value()) {
            context.addServlet(servlet, path);
        }
    }

    static int port(Server server) {
        return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    /** Listens on this machine only, and doesn't say that it is Jetty. */
    private static Server server(int port) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost("localhost");
        connector.setPort(port);
        server.addConnector(connector);
        server.setErrorHandler(new PlainErrors());
        server.setStopAtShutdown(true);
        return server;
    }

    private static int port(Map<String, String> environment) {
        String port = environment.getOrDefault("PORT", "8080");
        if (!port.matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException("PORT is \"" + port + "\"; it is a number, such as 8080.");
        }
        return Integer.parseInt(port);
    }

    /** From the environment; what it doesn't say, a shop to try things in may make up. */
    private static JwtConfig config(Map<String, String> environment) {
        Map<String, String> options = new HashMap<>(environment);
        if (options.putIfAbsent("JWT_SECRET_KEY", randomSecret()) == null) {
            System.out.println("JWT_SECRET_KEY is not set: tokens are good until this shop closes.");
        }
        String audience = options.getOrDefault("JWT_DECODE_AUDIENCE", "shop");
        options.putIfAbsent("JWT_ENCODE_AUDIENCE", audience);
        options.putIfAbsent("JWT_DECODE_AUDIENCE", options.get("JWT_ENCODE_AUDIENCE"));
        return JwtConfig.from(options);
    }

    private static String randomSecret() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return Base64.getEncoder().encodeToString(secret);
    }
}
