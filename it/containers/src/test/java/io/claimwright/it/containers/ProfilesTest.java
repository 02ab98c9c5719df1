package io.claimwright.it.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;
import io.claimwright.config.JwtConfig;
import io.claimwright.it.containers.shop.AccountServlet;
import io.claimwright.it.containers.shop.Shop;
import io.claimwright.it.containers.shop.ShopToken;
import io.claimwright.it.servers.App;
import io.claimwright.it.servers.StartFailedException;
import io.claimwright.servlet.JwtServlet;
import io.claimwright.servlet.ServletJwtRequest;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.Enumeration;
import org.junit.jupiter.api.Test;

/** Several profiles in one application: whose tokens a servlet takes, and to whom a let-in request belongs. */
class ProfilesTest extends OnEachContainer {
    private final DepotJwt depot = DepotJwt.create(JwtConfig.forTests(clock), new Depot(id -> false));

    private App bothInstalled() {
        return app().atStart(depot::install);
    }

    @Test
    void theOnlyProfileInstalledIsMeant() throws Exception {
        start(App.at("").atStart(depot::install).servlet("/shelf", new AnyShelf()));

        assertThat(server.get("/shelf", depot.createAccessToken(ADA)).body()).isEqualTo("shelf 7");
        assertThat(server.get("/shelf", token()).statusCode()).isEqualTo(401);
    }

    @Test
    void theAttributePicksOne() throws Exception {
        start(bothInstalled().servlet("/shelf", new Shelf()).servlet("/name", new Name()));

        assertThat(server.get("/shelf", depot.createAccessToken(ADA)).body()).isEqualTo("shelf 7");
        assertThat(server.get("/name", token()).body()).isEqualTo("name Ada");
        assertThat(server.get("/shelf", token()).statusCode()).isEqualTo(401);
        assertThat(server.get("/name", depot.createAccessToken(ADA)).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aServletThatCouldMeanTwoRefusesToStartAndNamesBoth() {
        App before = app().servlet("/account", new AccountServlet()).atStart(depot::install);
        App after = bothInstalled().servlet("/account", new AccountServlet());

        for (App app : new App[] {before, after}) {
            assertThatExceptionOfType(StartFailedException.class)
                    .isThrownBy(() -> start(app))
                    .withStackTraceContaining(AccountServlet.class.getName() + " could mean the profiles "
                            + Shop.class.getName() + " and " + Depot.class.getName()
                            + ". Say which with @JwtRequired(profile = ...).");
        }
    }

    @Test
    void aServletWhoseProfileIsNotInstalledRefusesToStart() {
        assertThatExceptionOfType(StartFailedException.class)
                .isThrownBy(() -> start(App.at("").servlet("/account", new AccountServlet())))
                .withStackTraceContaining(
                        AccountServlet.class.getName() + " wants a token, but no profile is installed.");
        assertThatExceptionOfType(StartFailedException.class)
                .isThrownBy(() -> start(app().servlet("/shelf", new Shelf())))
                .withStackTraceContaining(
                        " wants a token of the profile " + Depot.class.getName() + ", which is not installed.");
    }

    @Test
    void aProfileIsInstalledOnce() {
        App twice = app().atStart(shop()::install);

        assertThatExceptionOfType(StartFailedException.class)
                .isThrownBy(() -> start(twice))
                .withStackTraceContaining("The profile " + Shop.class.getName() + " is installed already.");
    }

    @Test
    void aForwardToAServletOfAnotherProfileWantsAnotherToken() throws Exception {
        start(bothInstalled().servlet("/shelf", new Shelf()).servlet("/go", new NameThenShelf()));

        HttpResponse<String> refused = server.get("/go", token());
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).doesNotContain("shelf");
    }

    @Test
    void aRequestThatOneProfileLetInIsNotLetInByAnother() throws Exception {
        start(bothInstalled().servlet("/curious", new Curious()));

        assertThat(server.get("/curious", token()).body())
                .isEqualTo("shop user Ada, No guard has let this request in with a DepotToken."
                        + " Put @JwtRequired on the handler.");
    }

    @Test
    void anOpenHandlerSeesNoToken() throws Exception {
        start(app().servlet("/open", new OpenThatAsks()));

        assertThat(server.get("/open", token()).body())
                .isEqualTo("No guard has let this request in with a ShopToken. Put @JwtRequired on the handler.");
    }

    /** Wraps the request in one that has no headers. */
    static Filter withoutHeaders() {
        return (request, response, chain) -> chain.doFilter(
                new HttpServletRequestWrapper((HttpServletRequest) request) {
                    @Override
                    public Enumeration<String> getHeaders(String name) {
                        return Collections.emptyEnumeration();
                    }
                },
                response);
    }

    static final class AnyShelf extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("shelf " + DepotToken.of(request).shelf());
        }
    }

    static final class Shelf extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired(profile = Depot.class)
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("shelf " + DepotToken.of(request).shelf());
        }
    }

    static final class Name extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired(profile = Shop.class)
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("name " + ShopToken.of(request).name());
        }
    }

    static final class NameThenShelf extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired(profile = Shop.class)
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            request.getRequestDispatcher("/shelf").forward(request, response);
        }
    }

    final class Curious extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired(profile = Shop.class)
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            ServletJwtRequest asked = ServletJwtRequest.of(request);
            response.getWriter().print("shop user " + shop.user(asked).name() + ", ");
            try {
                DepotToken.of(request);
            } catch (IllegalStateException e) {
                response.getWriter().print(e.getMessage());
            }
        }
    }

    static final class OpenThatAsks extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtPublic
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            try {
                ShopToken.find(request);
            } catch (IllegalStateException e) {
                response.getWriter().print(e.getMessage());
            }
        }
    }
}
