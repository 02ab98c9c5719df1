package io.claimwright.sample;

import io.claimwright.JwtRequired;
import io.claimwright.servlet.JwtServlet;
import io.claimwright.servlet.ServletJwtRequest;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** {@code POST /refresh}: a refresh token for an access token that is not fresh. */
@WebServlet("/refresh")
@SuppressWarnings("serial") // nobody serializes a servlet
public final class RefreshServlet extends JwtServlet {
    private final ShopJwt jwt;

    RefreshServlet(ShopJwt jwt) {
        this.jwt = jwt;
    }

    @Override
    @JwtRequired(refresh = true)
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        User user = jwt.user(ServletJwtRequest.of(request));
        Json.write(response, 200, Map.of("access_token", jwt.createAccessToken(user)));
    }
}
