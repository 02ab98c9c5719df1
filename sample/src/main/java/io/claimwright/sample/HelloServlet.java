package io.claimwright.sample;

import io.claimwright.JwtRequired;
import io.claimwright.servlet.JwtServlet;
import io.claimwright.servlet.ServletJwtRequest;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** {@code GET /hello}: for everyone, but those with a token are greeted by name. */
@WebServlet("/hello")
@SuppressWarnings("serial") // nobody serializes a servlet
public final class HelloServlet extends JwtServlet {
    private final ShopJwt jwt;

    HelloServlet(ShopJwt jwt) {
        this.jwt = jwt;
    }

    @Override
    @JwtRequired(optional = true)
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name =
                jwt.findUser(ServletJwtRequest.of(request)).map(User::name).orElse("stranger");
        Json.write(response, 200, Map.of("hello", name));
    }
}
