package io.claimwright.benchmarks.serve;

import com.auth0.jwt.interfaces.DecodedJWT;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The handler behind {@link BearerFilter}. */
@SuppressWarnings("serial") // nobody serializes a servlet
final class FilteredServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DecodedJWT token = (DecodedJWT) request.getAttribute(BearerFilter.TOKEN);
        Greeting.write(response, token.getClaim("name").asString());
    }
}
