package io.claimwright.it.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.it.containers.shop.Shop;
import io.claimwright.it.containers.shop.ShopStart;
import io.claimwright.it.servers.KeptConnection;
import io.claimwright.it.servers.KeptConnection.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No spelling of a path leads to a guarded file of the container's own servlet for files. */
class FilterPathTest extends OnEachContainer {
    private static final String SECRET = "the secret of a shop behind paths";

    private static final String START = """
            import io.claimwright.Guard;
            import io.claimwright.servlet.JwtFilter;
            import jakarta.servlet.*;
            import jakarta.servlet.annotation.WebListener;

            @WebListener
            public class FilterStart implements ServletContextListener {
              @Override
              public void contextInitialized(ServletContextEvent event) {
                new JwtFilter()
                    .guard("/reports/*", Guard.standard())
                    .guard("/page.html", Guard.standard())
                    .guard("*.secret", Guard.standard())
                    .guard("/welcome/index.html", Guard.standard())
                    .register(event.getServletContext());
              }
            }
            """;

    private static final List<String> SPELLINGS = List.of(
            "/reports/may.html",
            "/reports;a=b/may.html",
            "/reports/;a=b/may.html",
            "/;/reports/may.html",
            "/reports/may.html;jsessionid=1",
            "/reports/may.html;.css",
            "//reports/may.html",
            "/reports//may.html",
            "/./reports/may.html",
            "/open/../reports/may.html",
            "/open/..;/reports/may.html",
            "/open/%2e%2e/reports/may.html",
            "/open/%2e%2e;a/reports/may.html",
            "/%72eports/may.html",
            "/reports%2fmay.html",
            "/reports%2Fmay.html",
            "/reports%252fmay.html",
            "/reports%5cmay.html",
            "/reports\\may.html",
            "/open\\..\\reports\\may.html",
            "/open/..%2freports/may.html",
            "/Reports/may.html",
            "/REPORTS/MAY.HTML",
            "/reports/may.html/",
            "/reports/may.html%00",
            "/reports%00/may.html",
            "/reports%20/may.html",
            "/reports./may.html",
            "/\u00adreports/may.html",
            "/reports/may%2ehtml",
            "/page.html",
            "/page.html/",
            "/page.html;x",
            "//page.html",
            "/page%2ehtml",
            "/page.html%20",
            "/page.html.",
            "/x.secret",
            "/x.secret/",
            "/x.secret;a.css",
            "/x.secret%3b",
            "/x.SECRET",
            "/x%2esecret",
            "/x.secret%00.css",
            "/welcome/",
            "/welcome",
            "/welcome//",
            "/welcome/.",
            "/welcome/;x");

    @TempDir
    Path scratch;

    @BeforeEach
    void deploy() throws Exception {
        WebappFolder webapp = WebappFolder.at(scratch.resolve("shop"))
                .webXml("<context-param><param-name>secret</param-name><param-value>" + SECRET
                        + "</param-value></context-param>"
                        + "<welcome-file-list><welcome-file>index.html</welcome-file></welcome-file-list>")
                .packageOf(Shop.class)
                .compiledWithoutProcessor("FilterStart", START)
                .file("reports/may.html", "hidden")
                .file("page.html", "hidden")
                .file("x.secret", "hidden")
                .file("welcome/index.html", "hidden")
                .file("open/all.html", "for all");
        server = container.deploy(scratch, webapp.under("/shop"));
    }

    @Test
    void noSpellingGetsAroundAGuard() throws Exception {
        for (String path : SPELLINGS) {
            for (String url :
                    Stream.of("/shop" + path, "/shop;x" + path, "//shop" + path).toList()) {
                Answer answer = get(url);
                assertThat(answer.body()).as(url).doesNotContain("hidden");
                assertThat(answer.status()).as(url).isBetween(300, 404);
            }
        }
    }

    @Test
    void whoHasATokenGetsTheFilesAndAllGetTheOthers() throws Exception {
        String token = "Authorization: Bearer " + ShopStart.jwt(SECRET).createAccessToken(ADA);

        for (String path : List.of("/reports/may.html", "/page.html", "/x.secret", "/welcome/")) {
            assertThat(get("/shop" + path, token).body()).as(path).isEqualTo("hidden");
        }
        assertThat(get("/shop/open/all.html").body()).isEqualTo("for all");
    }

    private Answer get(String url, String... headers) throws IOException {
        try (KeptConnection connection = KeptConnection.to(server)) {
            return connection.get(url, headers);
        }
    }
}
