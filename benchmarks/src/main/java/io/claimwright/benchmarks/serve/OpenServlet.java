package io.claimwright.benchmarks.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The handler with no guard: it greets the same visitor always. */
@SuppressWarnings("serial") // nobody serializes a servlet
final class OpenServlet extends HttpServlet {
    static final Visitor VISITOR = Visitor.number(0);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Greeting.write(response, VISITOR.name());
    }
}
