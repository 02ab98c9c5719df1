package io.claimwright.benchmarks.serve;

import io.claimwright.JwtRequired;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The handler with our guard. */
@SuppressWarnings("serial") // nobody serializes a servlet
final class GuardedServlet extends JwtServlet {
    @Override
    @JwtRequired
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Greeting.write(response, VisitorsToken.of(request).name());
    }
}
