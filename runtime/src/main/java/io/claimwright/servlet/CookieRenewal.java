package io.claimwright.servlet;

import io.claimwright.spi.JwtEngine;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Sets the cookie of the next access token for somebody who goes on working and whose cookie expires
 * soon, where the configuration wants that. It happens before the handler runs, since a response that
 * has begun takes no cookie.
 */
final class CookieRenewal {
    private static final System.Logger LOG = System.getLogger(CookieRenewal.class.getName());

    private CookieRenewal() {}

    /** At most once for a request and a profile, and never in the way of a request that was let in. */
    static void of(
            JwtEngine<?, ?, ?> engine,
            HttpServletRequest request,
            ServletJwtRequest asked,
            HttpServletResponse response) {
        if (engine.config().implicitRefresh().isEmpty()) {
            return;
        }
        String renewed = CookieRenewal.class.getName() + " " + engine.profile().getName();
        if (request.getDispatcherType() == DispatcherType.INCLUDE
                || response.isCommitted()
                || asked.attribute(renewed) != null) {
            return;
        }
        try {
            engine.renewed(asked).ifPresent(token -> {
                asked.setAttribute(renewed, true);
                new JwtCookies(engine).setAccess(response, token);
            });
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "The cookie of an access token could not be renewed.", e);
        }
    }
}
