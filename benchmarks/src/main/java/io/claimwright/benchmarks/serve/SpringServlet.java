package io.claimwright.benchmarks.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** The handler behind Spring Security. */
@SuppressWarnings("serial") // nobody serializes a servlet
final class SpringServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JwtAuthenticationToken visitor = (JwtAuthenticationToken) request.getUserPrincipal();
        Greeting.write(response, Objects.requireNonNull(visitor.getToken().getClaimAsString("name")));
    }
}
