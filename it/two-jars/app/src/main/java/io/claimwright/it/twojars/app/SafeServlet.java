package io.claimwright.it.twojars.app;

import io.claimwright.it.twojars.claims.AdminOnly;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A servlet that the annotation of the other jar guards. */
@AdminOnly
public class SafeServlet extends JwtServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().print("opened by " + StaffToken.of(request).subject());
    }
}
