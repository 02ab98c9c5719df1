package io.claimwright.it.flask;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;

/** Answers with a token, or with 500 and the reason why there is none. */
final class MintServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient TokenMaker maker;

    MintServlet(TokenMaker maker) {
        this.maker = maker;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        try {
            response.getWriter().print(make());
        } catch (RuntimeException e) {
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            response.getWriter().print(e);
        }
    }

    /** Within one second, to which all times in the token are then relative. */
    private String make() {
        while (true) {
            long before = Instant.now().getEpochSecond();
            String token = maker.make(before);
            if (Instant.now().getEpochSecond() == before) {
                return token;
            }
        }
    }
}
