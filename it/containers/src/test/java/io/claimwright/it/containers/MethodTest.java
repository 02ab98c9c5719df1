package io.claimwright.it.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.it.containers.shop.AccountServlet;
import org.junit.jupiter.api.Test;

/** Which HTTP method a guard stands on. */
class MethodTest extends OnEachContainer {
    @Test
    void aGetWithoutATokenIsRefused() throws Exception {
        start(app().servlet("/account", new AccountServlet()));

        assertThat(server.get("/account").statusCode()).isEqualTo(401);
        assertThat(server.get("/account", token()).body()).isEqualTo("account of c-1");
    }
}
