package io.claimwright.sample;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Answers a {@link BadBodyException}, so that no handler has to. */
@SuppressWarnings("serial") // nobody serializes a filter
final class BadBodyFilter extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (BadBodyException e) {
            Json.write(response, e.status(), Map.of("msg", e.getMessage()));
        }
    }
}
