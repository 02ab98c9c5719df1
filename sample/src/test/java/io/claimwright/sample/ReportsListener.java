package io.claimwright.sample;

import io.claimwright.Guard;
import io.claimwright.servlet.JwtFilter;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** How a web application guards its files, and denies what nothing speaks of. */
@WebListener
public final class ReportsListener implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        new JwtFilter()
                .guard("/reports/*", Guard.standard())
                .guard("/admin/*", Guard.standard().needFresh(), Shop.class)
                .open("/reports/public/*")
                .open("/assets/*")
                .denyByDefault()
                .register(event.getServletContext());
    }
}
