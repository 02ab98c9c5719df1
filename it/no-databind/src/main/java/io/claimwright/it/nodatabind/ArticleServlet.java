package io.claimwright.it.nodatabind;

import io.claimwright.JwtRequired;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The same over HTTP. */
public class ArticleServlet extends JwtServlet {
    private static final long serialVersionUID = 1L;

    @Override
    @JwtRequired
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().print(NewsToken.of(request).paper());
    }
}
