package io.claimwright.it.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.config.JwtConfig;
import io.claimwright.it.containers.shop.AccountServlet;
import io.claimwright.it.containers.shop.Customer;
import io.claimwright.it.containers.shop.Shop;
import io.claimwright.it.containers.shop.ShopJwt;
import io.claimwright.it.servers.App;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A store that can't answer is a 503, not a yes; and nobody is asked about a token that is no good. */
class LoaderTest extends OnEachContainer {
    @Test
    void aUserLookupThatThrowsIsUnavailable() throws Exception {
        ShopJwt broken = shopWith(id -> {
            throw new IllegalStateException("password of the database: tiger");
        });
        start(App.at("").atStart(broken::install).servlet("/account", new AccountServlet()));

        HttpResponse<String> refused = server.get("/account", broken.createAccessToken(ADA));

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(refused.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(refused.body()).isEqualTo("{\"msg\":\"The token can't be checked just now.\"}");
    }

    @Test
    void aBlocklistThatThrowsIsUnavailable() throws Exception {
        DepotJwt broken = DepotJwt.create(JwtConfig.forTests(clock), new Depot(id -> {
            throw new IllegalStateException("no connection");
        }));
        start(App.at("").atStart(broken::install).servlet("/shelf", new ProfilesTest.AnyShelf()));

        HttpResponse<String> refused = server.get("/shelf", broken.createAccessToken(ADA));

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("5");
    }

    @Test
    void aRevokedTokenIsRefused() throws Exception {
        DepotJwt depot = DepotJwt.create(JwtConfig.forTests(clock), new Depot(id -> true));
        start(App.at("").atStart(depot::install).servlet("/shelf", new ProfilesTest.AnyShelf()));

        HttpResponse<String> refused = server.get("/shelf", depot.createAccessToken(ADA));

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).isEqualTo("{\"msg\":\"The token has been revoked.\"}");
    }

    @Test
    void anUnknownUserIsRefused() throws Exception {
        ShopJwt empty = shopWith(id -> Optional.empty());
        start(App.at("").atStart(empty::install).servlet("/account", new AccountServlet()));

        assertThat(server.get("/account", empty.createAccessToken(ADA)).statusCode())
                .isEqualTo(401);
    }

    @Test
    void nobodyIsAskedAboutAForgedToken() throws Exception {
        ShopJwt broken = shopWith(id -> {
            throw new IllegalStateException("asked");
        });
        start(App.at("").atStart(broken::install).servlet("/account", new AccountServlet()));

        assertThat(server.get("/account", shop.createAccessToken(ADA)).statusCode())
                .isEqualTo(401);
    }

    private ShopJwt shopWith(Function<String, Optional<Customer>> customers) {
        return ShopJwt.create(JwtConfig.forTests(clock), new Shop(customers));
    }
}
