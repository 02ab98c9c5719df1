package io.claimwright.it.lint;

import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;
import io.claimwright.TokenLocation;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A servlet with a guard of every kind. */
public class CatalogueServlet extends JwtServlet {
    private static final long serialVersionUID = 1L;

    @Override
    @JwtPublic
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().println("all books");
    }

    @Override
    @JwtRequired(profile = Library.class)
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().println(LibraryToken.of(request).name());
    }

    @Override
    @JwtRequired(profile = Library.class, fresh = true, locations = TokenLocation.HEADERS)
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().println(LibraryToken.of(request).roles());
    }

    @Override
    @JwtRequired(profile = Guests.class, optional = true, skipRevocationCheck = true)
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().println(GuestsToken.find(request).isPresent());
    }

    /** A servlet in a servlet has its guards too. */
    public static class Nested extends CatalogueServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired(profile = Library.class, verifyType = false)
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().println(LibraryToken.of(request).type());
        }
    }
}
