package io.claimwright.it.attacks;

import io.claimwright.JwtRequired;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Whoever gets here has a good token. */
final class TargetServlet extends JwtServlet {
    private static final long serialVersionUID = 1L;

    @Override
    @JwtRequired(profile = Target.class)
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().print("let in");
    }

    @Override
    @JwtRequired(profile = Target.class)
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().print("let in");
    }
}
