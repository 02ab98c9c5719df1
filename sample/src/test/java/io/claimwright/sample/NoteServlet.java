package io.claimwright.sample;

import io.claimwright.Guard;
import io.claimwright.JwtPublic;
import io.claimwright.servlet.JwtServlet;
import io.claimwright.servlet.ServletJwtRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Guards by itself, where the token may stand in the body that it reads. */
@SuppressWarnings("serial")
public final class NoteServlet extends JwtServlet {
    private final ShopJwt jwt;

    NoteServlet(ShopJwt jwt) {
        this.jwt = jwt;
    }

    @Override
    @JwtPublic
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ServletJwtRequest asked = ServletJwtRequest.of(request);
        ShopToken token = jwt.require(asked, Guard.standard());
        String body = asked.request().getReader().readLine();
        response.getWriter().println(token.subject() + " notes " + body);
    }
}
