package io.claimwright.servlet;

import io.claimwright.spi.JwtEngine;
import jakarta.servlet.ServletContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The profiles that an application has published to its servlets, kept in its {@code ServletContext}
 * and nowhere else, so that two applications never see each other's.
 */
public final class InstalledProfiles {
    private static final String ATTRIBUTE = InstalledProfiles.class.getName();

    private final Map<Class<?>, JwtEngine<?, ?, ?>> engines = new LinkedHashMap<>();

    private InstalledProfiles() {}

    /**
     * Publishes a profile, and refuses servlets whose guards are missing. The generated {@code
     * ShopJwt.install} calls it.
     *
     * @param context the application
     * @param engine what the profile's tokens are checked with
     * @throws IllegalStateException if the profile is published already, or the guard of a registered
     *     servlet is missing or is not what its annotations say
     */
    @SuppressWarnings("exports") // who calls this has the servlet API
    public static void install(ServletContext context, JwtEngine<?, ?, ?> engine) {
        of(context).add(engine);
        RegistrationCheck.guards(context);
    }

    static InstalledProfiles of(ServletContext context) {
        synchronized (context) {
            if (context.getAttribute(ATTRIBUTE) instanceof InstalledProfiles installed) {
                return installed;
            }
            InstalledProfiles installed = new InstalledProfiles();
            context.setAttribute(ATTRIBUTE, installed);
            return installed;
        }
    }

    private synchronized void add(JwtEngine<?, ?, ?> engine) {
        if (engines.putIfAbsent(engine.profile(), engine) != null) {
            throw new IllegalStateException("The profile " + engine.profile().getName() + " is installed already.");
        }
    }

    /** The engine of the only profile, or null where there are none or several. */
    synchronized @Nullable JwtEngine<?, ?, ?> only() {
        return engines.size() == 1 ? engines.values().iterator().next() : null;
    }

    /**
     * The engine for a servlet's rule.
     *
     * @param servlet who asks, for the message
     * @param profile the profile that the rule names, {@code void.class} for the only one
     */
    synchronized JwtEngine<?, ?, ?> engine(Class<?> servlet, Class<?> profile) {
        JwtEngine<?, ?, ?> named = engines.get(profile);
        if (named != null) {
            return named;
        }
        if (profile != void.class) {
            throw new IllegalStateException(
                    "%s wants a token of the profile %s, which is not installed. Call install(servletContext) of its Jwt class before the servlets start, in a ServletContextListener or a ServletContainerInitializer."
                            .formatted(servlet.getName(), profile.getName()));
        }
        if (engines.isEmpty()) {
            throw new IllegalStateException(
                    "%s wants a token, but no profile is installed. Call install(servletContext) of the generated Jwt class before the servlets start, in a ServletContextListener or a ServletContainerInitializer."
                            .formatted(servlet.getName()));
        }
        if (engines.size() > 1) {
            String names = engines.keySet().stream().map(Class::getName).collect(Collectors.joining(" and "));
            throw new IllegalStateException("%s could mean the profiles %s. Say which with @JwtRequired(profile = ...)."
                    .formatted(servlet.getName(), names));
        }
        return engines.values().iterator().next();
    }
}
