package io.claimwright.sample.docs;

import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;
import io.claimwright.sample.Shop;
import io.claimwright.sample.ShopToken;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

@SuppressWarnings("serial") // nobody serializes a servlet
@JwtRequired(profile = Shop.class)
public class ArchiveServlet extends JwtServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().println("Kept for " + ShopToken.of(request).subject() + ".");
    }

    @Override
    @JwtPublic
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().println("Nothing is old enough.");
    }
}
