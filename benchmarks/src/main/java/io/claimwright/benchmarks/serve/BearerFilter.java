package io.claimwright.benchmarks.serve;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A filter as one writes it by hand with java-jwt: it asks for what our guard asks for. */
@SuppressWarnings("serial") // nobody serializes a filter
final class BearerFilter extends HttpFilter {
    static final String TOKEN = "token";
    private static final String SCHEME = "Bearer ";

    private final transient JWTVerifier verifier = JWT.require(Algorithm.HMAC256(Visitors.SECRET))
            .withIssuer(Visitors.ISSUER)
            .withClaim("type", "access")
            .withClaimPresence("exp")
            .withClaimPresence("sub")
            .build();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String header = request.getHeader("Authorization");
        if (header == null || !header.startsWith(SCHEME)) {
            refuse(response);
            return;
        }
        try {
            request.setAttribute(TOKEN, verifier.verify(header.substring(SCHEME.length())));
        } catch (JWTVerificationException e) {
            refuse(response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static void refuse(HttpServletResponse response) {
        response.setHeader("WWW-Authenticate", "Bearer");
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }
}
