package io.claimwright.it.lint;

import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A servlet that is guarded as a whole. */
@GrownUpsOnly
public class StacksServlet extends JwtServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().println(LibraryToken.of(request).name());
    }

    @Override
    @JwtPublic
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().println("all books");
    }

    @Override
    @SuppressWarnings("deprecation") // it names an old predicate
    @JwtRequired(
            verify = {IsGrownUp.class, IsNamed.class},
            fresh = true)
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().println("no books");
    }
}
