package io.claimwright.sample;

import io.claimwright.config.JwtConfig;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** How a web application installs a profile; the sample has a server of its own instead. */
@WebListener
public final class ShopListener implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        ShopJwt jwt = ShopJwt.create(JwtConfig.fromEnvironment(), new Shop(new Users()));
        jwt.install(event.getServletContext());
    }
}
