package io.claimwright.it.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.claimwright.Guard;
import io.claimwright.TokenLocation;
import io.claimwright.config.JwtConfig;
import io.claimwright.it.containers.shop.AccountServlet;
import io.claimwright.it.containers.shop.Shop;
import io.claimwright.it.containers.shop.ShopJwt;
import io.claimwright.it.containers.shop.ShopToken;
import io.claimwright.it.servers.App;
import io.claimwright.it.servers.KeptConnection;
import io.claimwright.it.servers.StartFailedException;
import io.claimwright.servlet.JwtFilter;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A filter guards servlets that know nothing of tokens. */
class FilterTest extends OnEachContainer {
    private final DepotJwt depot = DepotJwt.create(JwtConfig.forTests(clock), new Depot(id -> false));

    /** With a servlet of somebody else that tells its path, at every path. */
    private App app(JwtFilter filter) {
        return app(shop, filter);
    }

    private static App app(ShopJwt jwt, JwtFilter filter) {
        return app(jwt).servlet("/*", new Theirs()).atStart(filter::register);
    }

    @Test
    void whatAPatternCoversIsGuarded() throws Exception {
        start(app(new JwtFilter()
                .guard("/reports/*", Guard.standard())
                .guard("/one", Guard.standard())
                .guard("*.secret", Guard.standard())));

        for (String path : new String[] {"/reports", "/reports/", "/reports/may", "/one", "/one/", "/a/b.secret"}) {
            HttpResponse<String> refused = server.get(path);
            assertThat(refused.statusCode()).as(path).isEqualTo(401);
            assertThat(refused.headers().allValues("WWW-Authenticate")).containsExactly("Bearer");
            assertThat(refused.body()).isEqualTo("{\"msg\":\"A token is needed.\"}");
            assertThat(server.get(path, token()).body()).isEqualTo("c-1 at " + path);
        }
        for (String path : new String[] {"/", "/reportsx", "/x/reports/may", "/one/two", "/b.secret/x"}) {
            assertThat(server.get(path).body()).as(path).isEqualTo("nobody at " + path);
        }
    }

    @Test
    void aPatternInsideAnotherGoesBeforeIt() throws Exception {
        start(app(new JwtFilter()
                .guard("/*", Guard.standard())
                .guard("/admin/*", Guard.standard().needFresh())
                .guard("/refresh", Guard.standard().needRefresh())
                .open("/assets/*")
                .open("*.css")
                .guard("/assets/own/*", Guard.standard())));

        assertThat(server.get("/assets/x").statusCode()).isEqualTo(200);
        assertThat(server.get("/assets/own/x").statusCode()).isEqualTo(401);
        assertThat(server.get("/x.css").statusCode()).isEqualTo(200);
        assertThat(server.get("/").statusCode()).isEqualTo(401);
        assertThat(server.get("/admin/x", token()).statusCode()).isEqualTo(401);
        assertThat(server.get("/admin/x", shop.accessToken(ADA).fresh().create())
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.get("/refresh", token()).statusCode()).isEqualTo(401);
        assertThat(server.get("/refresh", shop.createRefreshToken(ADA)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void ofPatternsThatOverlapEachGuardCounts() throws Exception {
        start(app(new JwtFilter()
                .guard("/admin/*", Guard.standard().needFresh())
                .open("*.css")
                .guard("*.pdf", Guard.standard())));

        assertThat(server.get("/admin/x.css").statusCode()).isEqualTo(401);
        assertThat(server.get("/admin/x.pdf", token()).statusCode()).isEqualTo(401);
        assertThat(server.get("/admin/x.pdf", shop.accessToken(ADA).fresh().create())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aProfileIsNamedWhereThereAreTwo() throws Exception {
        start(app(new JwtFilter()
                        .guard("/*", Guard.standard(), Shop.class)
                        .guard("/depot/*", Guard.standard(), Depot.class))
                .atStart(depot::install));

        assertThat(server.get("/x", token()).statusCode()).isEqualTo(200);
        assertThat(server.get("/x", depot.createAccessToken(ADA)).statusCode()).isEqualTo(401);
        assertThat(server.get("/depot/x", depot.createAccessToken(ADA)).statusCode())
                .isEqualTo(200);
        assertThat(server.get("/depot/x", token()).statusCode()).isEqualTo(401);
    }

    @Test
    void aProfileThatIsNotClearStopsTheStart() {
        App two = app(new JwtFilter().guard("/x/*", Guard.standard())).atStart(depot::install);
        App none =
                App.at("").servlet("/*", new Theirs()).atStart(new JwtFilter().guard("/x", Guard.standard())::register);

        assertThatExceptionOfType(StartFailedException.class)
                .isThrownBy(() -> start(two))
                .withStackTraceContaining("The JwtFilter at \"/x/*\" could mean the profiles " + Shop.class.getName()
                        + " and " + Depot.class.getName() + ". Say which with guard(pattern, guard, profile).");
        assertThatExceptionOfType(StartFailedException.class)
                .isThrownBy(() -> start(none))
                .withStackTraceContaining("The JwtFilter at \"/x\" wants a token, but no profile is installed.");
    }

    @Test
    void whatIsNoPatternIsToldAtOnce() {
        for (String none : new String[] {
            "/", "x", "x/*", "/a*", "/a/*.jsp", "*jsp", "*.", "/a//b", "/a/../b", "/a;b", "/a/", "/a%20b"
        }) {
            assertThatIllegalArgumentException().as(none).isThrownBy(() -> new JwtFilter().open(none));
        }
        JwtFilter filter = new JwtFilter().guard("/a/*", Guard.standard());
        assertThatIllegalArgumentException().isThrownBy(() -> filter.open("/a/*"));
    }

    @Test
    void aFilterInUseTakesNothingMore() throws Exception {
        JwtFilter filter = new JwtFilter().guard("/a/*", Guard.standard());
        start(app(filter));

        assertThatIllegalStateException().isThrownBy(() -> filter.open("/b"));
        assertThatIllegalStateException().isThrownBy(filter::denyByDefault);
    }

    @Test
    void everyMethodIsGuardedAndTraceIsRefused() throws Exception {
        start(app(new JwtFilter().guard("/x/*", Guard.standard())));

        for (String method : new String[] {"HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "FOO"}) {
            assertThat(server.send(method, "/x").statusCode()).as(method).isEqualTo(401);
            assertThat(server.send(method, "/x", token()).statusCode())
                    .as(method)
                    .isEqualTo(200);
        }
        assertThat(server.send("TRACE", "/x", token()).statusCode()).isEqualTo(405);
    }

    @Test
    void aForwardIsJudgedWhereItLeads() throws Exception {
        start(app(new JwtFilter().guard("/x/*", Guard.standard())).servlet("/go", new Forwards("/x/y")));

        HttpResponse<String> refused = server.get("/go");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).isEqualTo("{\"msg\":\"A token is needed.\"}");
        assertThat(server.get("/go", token()).body()).isEqualTo("c-1 at /x/y");
    }

    @Test
    void anIncludeIsJudgedAndTheRefusalIsTheAnswer() throws Exception {
        start(app(new JwtFilter().guard("/x/*", Guard.standard())).servlet("/page", new Includes("/x/y")));

        HttpResponse<String> refused = server.get("/page");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).isEqualTo("{\"msg\":\"A token is needed.\"}");
        assertThat(server.get("/page", token()).body()).isEqualTo("<c-1 at /page>");
    }

    @Test
    void anErrorPageKeepsItsStatusAndShowsNothing() throws Exception {
        start(app(new JwtFilter().guard("/x/*", Guard.standard()))
                .servlet("/missing", new Missing())
                .errorPage(404, "/x/page"));

        HttpResponse<String> missing = server.get("/missing");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).isEmpty();
        assertThat(server.get("/missing", token()).body()).isEqualTo("c-1 at /x/page");
    }

    @Test
    void anAsynchronousDispatchBackIsNotJudgedAgainAndOneElsewhereIs() throws Exception {
        start(app(new JwtFilter().guard("/x/*", Guard.standard()))
                .servlet("/x/slow", new Slow(null))
                .servlet("/x/away", new Slow("/x/other"))
                .servlet("/open", new Slow("/x/other")));

        assertThat(server.get("/x/slow", token()).body()).isEqualTo("at last, c-1");
        assertThat(server.get("/x/away", token()).statusCode()).isEqualTo(401);
        assertThat(server.get("/open").statusCode()).isEqualTo(401);
    }

    @Test
    void aBodyThatTheGuardHasReadIsPassedOn() throws Exception {
        ShopJwt json = shop(config -> config.locations(TokenLocation.JSON));
        start(app(json, new JwtFilter().guard("/x/*", Guard.standard())));
        String body = "{\"access_token\":\"" + json.createAccessToken(ADA) + "\"}";

        try (KeptConnection connection = KeptConnection.to(server)) {
            assertThat(connection
                            .post("/x", body.getBytes(StandardCharsets.UTF_8), "Content-Type: application/json")
                            .body())
                    .isEqualTo("c-1 at /x with " + body);
        }
    }

    @Test
    void whatAServletOfOursGuardsNoPatternOpens() throws Exception {
        start(app(new JwtFilter().guard("/*", Guard.standard()).open("/account"))
                .servlet("/account", new AccountServlet()));

        assertThat(server.get("/account").statusCode()).isEqualTo(401);
        assertThat(server.get("/account", token()).body()).isEqualTo("account of c-1");
    }

    @Test
    void anOptionalGuardAndNoToken() throws Exception {
        start(app(new JwtFilter().guard("/x/*", Guard.standard().asOptional())));

        assertThat(server.get("/x").body()).isEqualTo("nobody at /x");
        assertThat(server.get("/x", token()).body()).isEqualTo("c-1 at /x");
        assertThat(server.get("/x", "no.token.atall").statusCode()).isEqualTo(401);
    }

    @Test
    void aFilterThatWasNotInitialisedRefuses() throws Exception {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        JwtFilter raw = new JwtFilter().guard("/x/*", Guard.standard());
        start(app().servlet("/*", new Theirs())
                .filter(
                        "/*",
                        (request, response, chain) -> {
                            try {
                                raw.doFilter(request, response, chain);
                            } catch (IOException | ServletException | RuntimeException e) {
                                thrown.set(e);
                            }
                        },
                        DispatcherType.REQUEST));

        assertThat(server.get("/y").statusCode()).isEqualTo(503);
        assertThat(thrown).hasValue(null);
    }

    /** A servlet that is nobody's to annotate: it tells who was let in, to where. */
    static final class Theirs extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
            response.getWriter().print(who(request) + " at " + path + (body.isEmpty() ? "" : " with " + body));
        }
    }

    private static String who(HttpServletRequest request) {
        try {
            return ShopToken.find(request).map(ShopToken::subject).orElse("nobody");
        } catch (IllegalStateException e) {
            return "nobody";
        }
    }

    static final class Forwards extends HttpServlet {
        private static final long serialVersionUID = 1L;

        private final String target;

        Forwards(String target) {
            this.target = target;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            request.getRequestDispatcher(target).forward(request, response);
        }
    }

    static final class Includes extends HttpServlet {
        private static final long serialVersionUID = 1L;

        private final String target;

        Includes(String target) {
            this.target = target;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            response.getWriter().print("<");
            request.getRequestDispatcher(target).include(request, response);
            response.getWriter().print(">");
        }
    }

    static final class Missing extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.sendError(404);
        }
    }

    final class Slow extends HttpServlet {
        private static final long serialVersionUID = 1L;

        private final String target;

        Slow(String target) {
            this.target = target;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getDispatcherType() == DispatcherType.ASYNC) {
                response.getWriter().print("at last, " + who(request));
                return;
            }
            AsyncContext async = request.startAsync();
            CompletableFuture.runAsync(() -> {
                clock.advance(Duration.ofHours(1));
                if (target == null) {
                    async.dispatch();
                } else {
                    async.dispatch(target);
                }
            });
        }
    }
}
