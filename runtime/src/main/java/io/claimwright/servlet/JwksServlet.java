package io.claimwright.servlet;

import io.claimwright.keys.JwkSet;
import io.claimwright.keys.JwtKey;
import io.claimwright.keys.JwtKeys;
import io.claimwright.keys.KeyRing;
import io.claimwright.keys.KeysUnavailableException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * Publishes the public keys with which others check our tokens (RFC 7517 section 5), those that are
 * announced included. Everybody may see them; nothing else of a key is ever shown.
 *
 * <pre>{@code
 * context.addServlet("jwks", new JwksServlet(keys)).addMapping("/.well-known/jwks.json");
 * }</pre>
 */
@SuppressWarnings({"serial", "exports"}) // no container serializes a servlet; who writes one requires its API
public final class JwksServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final JwtKeys keys;
    private final Duration maxAge;

    /**
     * Others may keep what they get for five minutes.
     *
     * @param keys the keys
     * @throws IllegalArgumentException if none of them has a public part
     */
    public JwksServlet(JwtKeys keys) {
        this(keys, Duration.ofMinutes(5));
    }

    /**
     * With the time for which others may keep what they get.
     *
     * @param keys the keys
     * @param maxAge how long; a key is announced at least that long before it signs
     * @throws IllegalArgumentException if none of the keys has a public part
     */
    public JwksServlet(JwtKeys keys, Duration maxAge) {
        this.keys = Objects.requireNonNull(keys, "keys");
        this.maxAge = Objects.requireNonNull(maxAge, "maxAge");
        List<JwtKey> now = keys.now().checking();
        if (JwkSet.parse(text(keys.now())).keys().isEmpty()) {
            throw new IllegalArgumentException(
                    "None of the %d keys has a public part, so there is nothing to publish.".formatted(now.size()));
        }
    }

    private static byte[] text(KeyRing ring) {
        return JwkSet.write(ring.checking()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] text;
        try {
            text = text(keys.now());
        } catch (KeysUnavailableException e) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        response.setContentType("application/jwk-set+json");
        response.setHeader("Cache-Control", "public, max-age=" + maxAge.toSeconds());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }
}
