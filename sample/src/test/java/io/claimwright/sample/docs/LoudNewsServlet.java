package io.claimwright.sample.docs;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says nothing about guards, and so has those of its superclass. */
@SuppressWarnings("serial")
public final class LoudNewsServlet extends NewsServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().println("PRINTED!");
    }
}
