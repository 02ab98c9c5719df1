package io.claimwright.it.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.JwtRequired;
import io.claimwright.TokenLocation;
import io.claimwright.it.containers.shop.ShopJwt;
import io.claimwright.it.containers.shop.ShopToken;
import io.claimwright.it.servers.KeptConnection;
import io.claimwright.it.servers.KeptConnection.Answer;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The CSRF value of a cookie in a field of a form, which a handler can still read. */
class FormTest extends OnEachContainer {
    private final ShopJwt cookies =
            shop(config -> config.locations(TokenLocation.COOKIES).csrf(csrf -> csrf.checkForm(true)));
    private final String token = cookies.createAccessToken(ADA);
    private final String csrf =
            cookies.verify(token).claim("csrf", String.class).orElseThrow();

    @Test
    void aFieldOfAFormIsFoundAndTheHandlerReadsTheOthers() throws Exception {
        start(app(cookies).servlet("/form", new Form()));

        Answer answer = send("POST", "/form?word=query", "csrf_token=" + csrf + "&word=b%C3%A4h");
        assertThat(answer.body()).isEqualTo("c-1 says query, bäh");
    }

    @Test
    void aParameterOfTheQueryIsNoField() throws Exception {
        start(app(cookies).servlet("/form", new Form()));

        assertThat(send("POST", "/form?csrf_token=" + csrf, "word=x").status()).isEqualTo(403);
        assertThat(send("POST", "/form?csrf_token=wrong&csrf%5Ftoken=bad", "csrf_token=" + csrf + "&word=x")
                        .status())
                .isEqualTo(200);
        assertThat(send("POST", "/form?csrf_token=" + csrf, "csrf_token=wrong").status())
                .isEqualTo(403);
    }

    @Test
    void aFieldIsFoundWhateverTheMethod() throws Exception {
        start(app(cookies).servlet("/form", new Form()));

        for (String method : new String[] {"PUT", "PATCH", "DELETE"}) {
            assertThat(send(method, "/form", "word=x&csrf_token=" + csrf).status())
                    .as(method)
                    .isEqualTo(200);
            assertThat(send(method, "/form", "word=x").status()).as(method).isEqualTo(403);
        }
    }

    @Test
    void aFormThatCantBeReadIsABadRequestAndNothingElse() throws Exception {
        start(app(cookies).servlet("/form", new Form()));

        for (String method : new String[] {"POST", "PUT"}) {
            assertThat(send(method, "/form", "csrf_token=%zz").status())
                    .as(method)
                    .isBetween(400, 403);
            assertThat(send(method, "/form?csrf_token=%f", "word=x").status())
                    .as(method)
                    .isBetween(400, 403);
            assertThat(send(method, "/form", "word=" + "x".repeat(250_000)).status())
                    .as(method)
                    .isBetween(400, 413);
        }
    }

    private Answer send(String method, String path, String form) throws IOException {
        try (KeptConnection connection = KeptConnection.to(server)) {
            return connection.send(
                    method,
                    path,
                    form.getBytes(StandardCharsets.US_ASCII),
                    "Content-Type: application/x-www-form-urlencoded",
                    "Cookie: __Host-access_token_cookie=" + token);
        }
    }

    static final class Form extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter()
                    .print(ShopToken.of(request).subject() + " says "
                            + String.join(", ", request.getParameterValues("word")));
        }

        @Override
        @JwtRequired
        protected void doPut(HttpServletRequest request, HttpServletResponse response) {}

        @Override
        @JwtRequired
        protected void doPatch(HttpServletRequest request, HttpServletResponse response) {}

        @Override
        @JwtRequired
        protected void doDelete(HttpServletRequest request, HttpServletResponse response) {}
    }
}
