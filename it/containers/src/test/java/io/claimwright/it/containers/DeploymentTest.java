package io.claimwright.it.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.claimwright.it.containers.shop.Shop;
import io.claimwright.it.containers.shop.ShopStart;
import io.claimwright.it.servers.StartFailedException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders as a war has them, in which the container finds servlets, listeners and our initializer by itself. */
class DeploymentTest extends OnEachContainer {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String WITH_SECRET =
            "<context-param><param-name>secret</param-name><param-value>" + SECRET + "</param-value></context-param>";

    private static final String FORGOTTEN = """
            import io.claimwright.JwtRequired;
            import io.claimwright.servlet.JwtServlet;
            import jakarta.servlet.http.*;

            %s
            public class Forgotten extends JwtServlet {
              @Override %s
              protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
            }
            """;

    private static final String ON_CLASS = "@jakarta.servlet.annotation.WebServlet(\"/forgotten\")";

    @TempDir
    Path scratch;

    private WebappFolder webapp;

    @BeforeEach
    void folder() throws Exception {
        webapp = WebappFolder.at(scratch.resolve("shop")).webXml(WITH_SECRET).packageOf(Shop.class);
    }

    @Test
    void aShopThatIsDeployedServes() throws Exception {
        server = container.deploy(scratch, webapp.under("/shop"));

        assertThat(server.get("/shop/account").statusCode()).isEqualTo(401);
        assertThat(server.get("/shop/account", ShopStart.jwt(SECRET).createAccessToken(ADA))
                        .body())
                .isEqualTo("account of c-1");
    }

    @Test
    void aServletThatWasCompiledWithoutTheProcessorStopsTheStart() throws Exception {
        webapp.compiledWithoutProcessor("Forgotten", FORGOTTEN.formatted(ON_CLASS, "@JwtRequired"));

        refusesToStart(
                "Forgotten has @JwtRequired or @JwtPublic, but the class ForgottenGuards that guards it is missing");
    }

    @Test
    void aServletInWebXmlThatWasCompiledWithoutTheProcessorStopsTheStart() throws Exception {
        webapp.webXml(WITH_SECRET + """
                <servlet>
                  <servlet-name>forgotten</servlet-name>
                  <servlet-class>Forgotten</servlet-class>
                </servlet>
                <servlet-mapping>
                  <servlet-name>forgotten</servlet-name>
                  <url-pattern>/forgotten</url-pattern>
                </servlet-mapping>
                """).compiledWithoutProcessor("Forgotten", FORGOTTEN.formatted("", "@JwtRequired"));

        refusesToStart("The Claimwright annotation processor did not run when it was compiled.");
    }

    @Test
    void theInitializerIsFoundWithoutAnybodyWhoInstalls() throws Exception {
        WebappFolder empty = WebappFolder.at(scratch.resolve("empty"))
                .compiledWithoutProcessor("Forgotten", FORGOTTEN.formatted(ON_CLASS, "@JwtRequired"));

        assertThatExceptionOfType(StartFailedException.class)
                .isThrownBy(() -> server = container.deploy(scratch, empty.under("/empty")))
                .withStackTraceContaining("The Claimwright annotation processor did not run when it was compiled.");
    }

    @Test
    void aCompanionThatSaysSomethingElseStopsTheStart() throws Exception {
        webapp.compiledWithoutProcessor("Forgotten", FORGOTTEN.formatted(ON_CLASS, "@JwtRequired(fresh = true)"))
                .compiledWithoutProcessor("ForgottenGuards", """
                        import io.claimwright.Guard;
                        import io.claimwright.spi.*;
                        import java.util.Map;

                        public final class ForgottenGuards implements ServletGuards {
                          public Map<String, Rule> rules() {
                            return Map.of("doGet", Rule.required(Guard.standard()));
                          }
                        }
                        """);

        refusesToStart("ForgottenGuards is not what the annotations of Forgotten say: it was generated from another"
                + " version of it. Clean and build again.");
    }

    /** The annotation wants more than the companion asks. */
    @Test
    void aCompanionThatAsksOtherPredicatesStopsTheStart() throws Exception {
        webapp.compiledWithoutProcessor("Asks", """
                        import io.claimwright.*;

                        public class Asks implements TokenPredicate<JwtToken> {
                          public boolean test(JwtToken token) { return false; }
                        }
                        """)
                .compiledWithoutProcessor(
                        "Forgotten", FORGOTTEN.formatted(ON_CLASS, "@JwtRequired(verify = Asks.class)"))
                .compiledWithoutProcessor("ForgottenGuards", """
                        import io.claimwright.Guard;
                        import io.claimwright.spi.*;
                        import java.util.Map;

                        public final class ForgottenGuards implements ServletGuards {
                          public Map<String, Rule> rules() {
                            return Map.of("doGet", Rule.required(Guard.standard()));
                          }
                        }
                        """);

        refusesToStart("ForgottenGuards is not what the annotations of Forgotten say");
    }

    @Test
    void aCompanionThatIsNoneStopsTheStart() throws Exception {
        webapp.compiledWithoutProcessor("Forgotten", FORGOTTEN.formatted(ON_CLASS, "@JwtRequired"))
                .compiledWithoutProcessor("ForgottenGuards", "public final class ForgottenGuards {}");

        refusesToStart("the class ForgottenGuards that guards it is missing or can't be used.");
    }

    @Test
    void aPlainServletWithAGuardStopsTheStart() throws Exception {
        webapp.compiledWithoutProcessor(
                "Forgotten",
                FORGOTTEN.formatted(ON_CLASS, "@JwtRequired").replace("extends JwtServlet", "extends HttpServlet"));

        refusesToStart("Forgotten has @JwtRequired or @JwtPublic but does not extend");
    }

    private void refusesToStart(String words) {
        assertThatExceptionOfType(StartFailedException.class)
                .isThrownBy(() -> server = container.deploy(scratch, webapp.under("/shop")))
                .withStackTraceContaining(words);
    }
}
