package io.claimwright.it.modules.inner;

import io.claimwright.JwtRequired;
import io.claimwright.it.modules.api.CinemaToken;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A servlet whose package is neither exported nor open. */
public class BackDoorServlet extends JwtServlet {
    private static final long serialVersionUID = 1L;

    @Override
    @JwtRequired
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().print(CinemaToken.of(request).subject());
    }
}
