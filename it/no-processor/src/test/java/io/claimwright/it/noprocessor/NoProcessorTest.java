package io.claimwright.it.noprocessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.claimwright.servlet.GuardCheckInitializer;
import jakarta.servlet.ServletException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A servlet that was compiled without the processor stops the start, and the words name cause and cure. */
class NoProcessorTest {
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final ServletContextHandler context = new ServletContextHandler("/");

    NoProcessorTest() {
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        server.addConnector(connector);
        server.setHandler(context);
        context.addServlet(ProtectedServlet.class, "/protected");
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void nothingWasGenerated() {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName(ProtectedServlet.class.getName() + "Guards"));
    }

    @Test
    void theApplicationDoesNotStart() {
        context.addServletContainerInitializer(new GuardCheckInitializer());

        Throwable thrown = catchThrowable(server::start);

        assertThat(words(thrown))
                .contains(ProtectedServlet.class.getName() + " has @JwtRequired or @JwtPublic")
                .contains("the class " + ProtectedServlet.class.getName() + "Guards that guards it is missing")
                .contains("The Claimwright annotation processor did not run when it was compiled.")
                .contains("JDK 23 and later do not run\nprocessors that are only on the class path.")
                .contains("<artifactId>maven-compiler-plugin</artifactId>")
                .contains("<annotationProcessorPaths>")
                .contains("<groupId>io.claimwright</groupId>")
                .contains("<artifactId>claimwright-processor</artifactId>")
                .contains("so the application does not start.");
        assertThat(context.isStarted()).isFalse();
    }

    @Test
    void theServletDoesNotServeWhereNobodyHasLooked() throws Exception {
        server.start(); // without the initializer, which a container finds by itself

        HttpRequest request = HttpRequest.newBuilder(URI.create("http://"
                        + InetAddress.getLoopbackAddress().getHostAddress() + ":" + connector.getLocalPort()
                        + "/protected"))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(answer.body()).doesNotContain("the secret page");
    }

    @Test
    void initThrowsTheSameWords() {
        assertThatExceptionOfType(ServletException.class)
                .isThrownBy(() -> new ProtectedServlet().init(new NoConfig(context.getServletContext())))
                .withMessageContaining("The Claimwright annotation processor did not run when it was compiled.");
    }

    private static String words(Throwable thrown) {
        List<String> words = new ArrayList<>();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            words.add(String.valueOf(cause.getMessage()));
        }
        return String.join("\n", words);
    }
}
