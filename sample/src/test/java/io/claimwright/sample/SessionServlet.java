package io.claimwright.sample;

import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** A login and a logout for browsers: the tokens travel in cookies. */
@SuppressWarnings("serial")
public final class SessionServlet extends JwtServlet {
    private final ShopJwt jwt;
    private final Users users;

    SessionServlet(ShopJwt jwt, Users users) {
        this.jwt = jwt;
        this.users = users;
    }

    @Override
    @JwtPublic
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        Optional<User> user = users.login(request.getParameter("username"), request.getParameter("password"));
        if (user.isPresent()) {
            jwt.cookies().set(response, jwt.createTokens(user.get()));
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    @Override
    @JwtRequired(verifyType = false)
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        jwt.cookies().unset(response);
    }
}
