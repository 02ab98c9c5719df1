package io.claimwright.sample.additional;

import io.claimwright.JwtRequired;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code GET /protected}: a declared claim has an accessor, any other is asked for by its name and type. */
public final class KioskProtected extends JwtServlet {
    private static final long serialVersionUID = 1L;

    @Override
    @JwtRequired
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        KioskToken token = KioskToken.of(request);
        String foo = token.foo().orElse("nothing");
        int counter = token.claim("counter", Integer.class).orElse(0);
        response.getWriter().print(foo + " " + counter + " " + token.audience());
    }
}
