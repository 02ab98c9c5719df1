package io.claimwright.sample;

import io.claimwright.JwtRequired;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** {@code GET /protected}: what the caller's token says. */
@WebServlet("/protected")
@SuppressWarnings("serial") // nobody serializes a servlet
public final class ProtectedServlet extends JwtServlet {
    record Answer(String foo, String upcaseName, List<String> aud, String location) {}

    @Override
    @JwtRequired
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ShopToken token = ShopToken.of(request);
        String location = token.location().orElseThrow().name().toLowerCase(Locale.ROOT);
        Json.write(response, 200, new Answer(token.foo(), token.upcaseName(), token.audience(), location));
    }
}
