package io.claimwright.it.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.JwtRequired;
import io.claimwright.config.JwtConfig;
import io.claimwright.it.containers.shop.AccountServlet;
import io.claimwright.it.servers.App;
import io.claimwright.it.servers.StartFailedException;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** A servlet that was not initialised, or not to the end, serves nobody. */
class InitTest extends OnEachContainer {
    private final DepotJwt depot = DepotJwt.create(JwtConfig.forTests(clock), new Depot(id -> false));

    @Test
    void aServletThatWasNeverInitialisedRefuses() throws Exception {
        start(app().servlet("/through", new Through(new AccountServlet()))
                .servlet("/open", new Through(new MethodTest.Open())));

        for (String path : new String[] {"/through", "/open"}) {
            HttpResponse<String> refused = server.get(path, token());
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(refused.body()).isEqualTo("{\"msg\":\"The servlet was not initialised.\"}");
            assertThat(refused.headers().firstValue("ran")).isEmpty();
        }
    }

    @Test
    void aServletWhoseInitFailsServesNobody() throws Exception {
        servesNobody(app().servlet("/page", new BrokenInit()), "no database");
    }

    @Test
    void aServletWhoseInitFailedRefusesThoughItIsCalled() throws Exception {
        start(app().servlet("/through", new ThroughAfterFailure(new BrokenInit())));

        assertThat(server.get("/through", token()).statusCode()).isEqualTo(503);
    }

    /** Where no container has found our initializer; with it no application starts like this. */
    @Test
    void aServletWithoutAProfileServesNobody() throws Exception {
        servesNobody(
                App.at("").withoutGuardCheck().servlet("/page", new AccountServlet()),
                AccountServlet.class.getName() + " wants a token, but no profile is installed.");
    }

    @Test
    void aServletWhoseProfileIsNotInstalledServesNobody() throws Exception {
        servesNobody(
                app().withoutGuardCheck().servlet("/page", new ProfilesTest.Shelf()),
                " wants a token of the profile " + Depot.class.getName() + ", which is not installed.");
    }

    @Test
    void aServletThatCouldMeanTwoProfilesServesNobody() throws Exception {
        servesNobody(
                app().withoutGuardCheck().atStart(depot::install).servlet("/page", new AccountServlet()),
                AccountServlet.class.getName() + " could mean the profiles ");
    }

    @Test
    void aProfileThatIsInstalledLaterIsThere() throws Exception {
        start(App.at("").servlet("/account", new AccountServlet()).atStart(shop::install));

        assertThat(server.get("/account").statusCode()).isEqualTo(401);
        assertThat(server.get("/account", token()).statusCode()).isEqualTo(200);
    }

    @Test
    void aServletsOwnInitRuns() throws Exception {
        start(app().servlet("/counted", new OwnInit()));

        assertThat(server.get("/counted", token()).body()).isEqualTo("init ran for /counted");
    }

    /** Jetty calls {@code init} at the start and refuses to start; Tomcat calls it at each request until it succeeds. */
    private void servesNobody(App app, String words) throws Exception {
        try {
            start(app);
        } catch (StartFailedException e) {
            assertThat(e).hasStackTraceContaining(words);
            return;
        }
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> answer = server.get("/page", token());
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).contains(words); // the container shows it while nobody has set an error page
        }
    }

    /** Calls another servlet without its {@code init}. */
    private static class Through extends HttpServlet {
        private static final long serialVersionUID = 1L;

        final transient Servlet to;

        Through(Servlet to) {
            this.to = to;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            to.service(request, response);
        }
    }

    private static final class ThroughAfterFailure extends Through {
        private static final long serialVersionUID = 1L;

        ThroughAfterFailure(Servlet to) {
            super(to);
        }

        @Override
        public void init() {
            try {
                to.init(getServletConfig());
            } catch (ServletException e) {
                log("as expected: " + e.getMessage());
            }
        }
    }

    static final class BrokenInit extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        public void init() throws ServletException {
            throw new ServletException("no database");
        }

        @Override
        @JwtRequired
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("broken but served");
        }
    }

    static final class OwnInit extends JwtServlet {
        private static final long serialVersionUID = 1L;

        private String ran = "init did not run";

        @Override
        public void init() {
            ran = "init ran for " + getServletName();
        }

        @Override
        @JwtRequired
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(ran);
        }
    }
}
