package io.claimwright.it.containers.shop;

import io.claimwright.JwtRequired;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells whose account it is, to whom it belongs. */
@WebServlet("/account")
public final class AccountServlet extends JwtServlet {
    private static final long serialVersionUID = 1L;

    @Override
    @JwtRequired
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ShopToken token = ShopToken.of(request);
        response.getWriter().print("account of " + token.subject());
    }
}
