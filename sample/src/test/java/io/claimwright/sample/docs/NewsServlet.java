package io.claimwright.sample.docs;

import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;
import io.claimwright.sample.Shop;
import io.claimwright.sample.ShopToken;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A servlet that is open to readers and guarded against everybody else. */
@SuppressWarnings("serial")
public class NewsServlet extends JwtServlet {
    @Override
    @JwtPublic
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().println("Nothing new.");
    }

    @Override
    @JwtRequired(fresh = true, profile = Shop.class)
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().println("Printed for " + ShopToken.of(request).subject() + ".");
    }
}
