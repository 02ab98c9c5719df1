package io.claimwright.sample.additional;

import io.claimwright.JwtRequired;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code GET /protected}: what the token carries. */
public final class CafeProtected extends JwtServlet {
    private static final long serialVersionUID = 1L;

    @Override
    @JwtRequired
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CafeToken token = CafeToken.of(request);
        response.getWriter().print(token.foo() + " " + token.upcaseName() + " " + token.aud());
    }
}
