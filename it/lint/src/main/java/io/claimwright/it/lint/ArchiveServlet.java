package io.claimwright.it.lint;

import io.claimwright.JwtPublic;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A servlet that is guarded as a whole, with a predicate that says which profile is meant. */
@CardHoldersOnly
public class ArchiveServlet extends JwtServlet {
    private static final long serialVersionUID = 1L;

    @Override
    @JwtPublic
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().println("all maps");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().println(ArchiveToken.of(request).subject());
    }
}
