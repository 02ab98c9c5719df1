package io.claimwright.sample.additional;

import io.claimwright.JwtPublic;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code POST /login}: this login alone says what its tokens carry. */
@SuppressWarnings("serial") // nobody serializes a servlet
public final class KioskLogin extends JwtServlet {
    private final KioskJwt jwt;

    KioskLogin(KioskJwt jwt) {
        this.jwt = jwt;
    }

    @Override
    @JwtPublic
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = jwt.accessToken("test")
                .foo("bar")
                .claim("aud", "some_audience")
                .claim("counter", 7)
                .create();
        response.getWriter().print(token);
    }
}
