package io.claimwright.it.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.TokenLocation;
import io.claimwright.it.containers.shop.AccountServlet;
import io.claimwright.it.containers.shop.ShopJwt;
import java.net.http.HttpHeaders;
import org.junit.jupiter.api.Test;

/** An address that has a token in it is kept by no cache and told to no other site. */
class QueryTokenTest extends OnEachContainer {
    private final ShopJwt anywhere =
            shop(config -> config.locations(TokenLocation.HEADERS, TokenLocation.QUERY_STRING));

    @Test
    void theAnswerSaysSo() throws Exception {
        start(app(anywhere).servlet("/account", new AccountServlet()));
        String token = anywhere.createAccessToken(ADA);

        HttpHeaders inAddress = server.get("/account?jwt=" + token).headers();
        assertThat(inAddress.allValues("Cache-Control")).containsExactly("no-store");
        assertThat(inAddress.allValues("Referrer-Policy")).containsExactly("no-referrer");

        HttpHeaders inHeader = server.get("/account", token).headers();
        assertThat(inHeader.map()).doesNotContainKeys("Cache-Control", "cache-control", "Referrer-Policy");
    }
}
