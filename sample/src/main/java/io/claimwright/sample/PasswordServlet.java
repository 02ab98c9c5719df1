package io.claimwright.sample;

import io.claimwright.JwtRequired;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** {@code POST /password}: only for who has just given the old one. This shop then changes nothing. */
@WebServlet("/password")
@SuppressWarnings("serial") // nobody serializes a servlet
public final class PasswordServlet extends JwtServlet {
    @Override
    @JwtRequired(fresh = true)
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(204);
    }
}
