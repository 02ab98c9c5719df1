package io.claimwright.it.containers.shop;

import io.claimwright.config.JwtConfig;
import io.claimwright.keys.JwtKey;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a deployed shop does when it starts. */
@WebListener
public final class ShopStart implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        jwt(event.getServletContext().getInitParameter("secret")).install(event.getServletContext());
    }

    public static ShopJwt jwt(String secret) {
        JwtKey key = JwtKey.hs256(secret.getBytes(StandardCharsets.US_ASCII));
        return ShopJwt.create(
                JwtConfig.builder(key).build(), new Shop(id -> Optional.of(new Customer(id, "customer of " + secret))));
    }
}
