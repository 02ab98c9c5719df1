package io.claimwright.sample.additional;

import io.claimwright.JwtPublic;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code POST /login}: whoever says the right two words gets a token. */
@SuppressWarnings("serial") // nobody serializes a servlet
public final class CafeLogin extends JwtServlet {
    private final CafeJwt jwt;

    CafeLogin(CafeJwt jwt) {
        this.jwt = jwt;
    }

    @Override
    @JwtPublic
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String username = request.getParameter("username");
        if ("test".equals(username) && "test".equals(request.getParameter("password"))) {
            response.getWriter().print(jwt.createAccessToken(username));
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
