package io.claimwright.it.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.auth0.jwt.algorithms.Algorithm;
import com.fasterxml.jackson.core.JsonFactory;
import io.claimwright.it.containers.shop.Shop;
import io.claimwright.it.containers.shop.ShopStart;
import io.claimwright.it.servers.StartFailedException;
import io.claimwright.servlet.JwtServlet;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two applications with their own class loaders and secrets in one server. */
class TwoApplicationsTest extends OnEachContainer {
    private static final String SECRET_A = "the secret of the first of two applications";
    private static final String SECRET_B = "the secret of the second, which is another";

    private static final String LOADERS = """
            import io.claimwright.servlet.JwtServlet;
            import jakarta.servlet.http.*;

            @jakarta.servlet.annotation.WebServlet("/loaders")
            public class Loaders extends HttpServlet {
              @Override
              protected void doGet(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
                boolean own = JwtServlet.class.getClassLoader() == getClass().getClassLoader();
                response.getWriter().print(own ? "own runtime" : "shared runtime");
              }
            }
            """;

    @TempDir
    Path scratch;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTokenOfOneIsRefusedByTheOther(boolean sharedRuntime) throws Exception {
        server = container.deploy(
                scratch,
                webapp("a", SECRET_A, sharedRuntime).under("/a"),
                webapp("b", SECRET_B, sharedRuntime).under("/b"));
        String ofA = ShopStart.jwt(SECRET_A).createAccessToken(ADA);
        String ofB = ShopStart.jwt(SECRET_B).createAccessToken(ADA);

        for (String loaders : new String[] {"/a/loaders", "/b/loaders"}) {
            assertThat(server.get(loaders).body()).isEqualTo(sharedRuntime ? "shared runtime" : "own runtime");
        }
        assertThat(server.get("/a/account", ofA).body()).isEqualTo("account of c-1");
        assertThat(server.get("/b/account", ofB).body()).isEqualTo("account of c-1");
        assertThat(server.get("/a/account", ofB).statusCode()).isEqualTo(401);
        assertThat(server.get("/b/account", ofA).statusCode()).isEqualTo(401);
    }

    @Test
    void aForgottenServletStopsTheStartUnderARuntimeOfItsOwn() throws Exception {
        WebappFolder forgotten = webapp("b", SECRET_B, false).compiledWithoutProcessor("Forgotten", """
                @jakarta.servlet.annotation.WebServlet("/forgotten")
                public class Forgotten extends io.claimwright.servlet.JwtServlet {
                  @Override @io.claimwright.JwtRequired
                  protected void doPost(
                      jakarta.servlet.http.HttpServletRequest request, jakarta.servlet.http.HttpServletResponse response) {}
                }
                """);

        assertThatExceptionOfType(StartFailedException.class)
                .isThrownBy(() -> server = container.deploy(scratch, forgotten.under("/b")))
                .withStackTraceContaining("ForgottenGuards");
    }

    private WebappFolder webapp(String name, String secret, boolean sharedRuntime) throws Exception {
        WebappFolder webapp = WebappFolder.at(scratch.resolve(name))
                .webXml("<context-param><param-name>secret</param-name><param-value>" + secret
                        + "</param-value></context-param>")
                .packageOf(Shop.class)
                .compiledWithoutProcessor("Loaders", LOADERS);
        return sharedRuntime
                ? webapp
                : webapp.jarOf(JwtServlet.class).jarOf(Algorithm.class).jarOf(JsonFactory.class);
    }
}
