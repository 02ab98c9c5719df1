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
     * The engine for the rule of a servlet or of a filter.
     *
     * @param asker who asks, for the message
     * @param profile the profile that the rule names, {@code void.class} for the only one
     * @param naming how a rule names its profile, for the message
     */
    synchronized JwtEngine<?, ?, ?> engine(String asker, Class<?> profile, String naming) {
        JwtEngine<?, ?, ?> named = engines.get(profile);
        if (named != null) {
            return named;
        }
        if (profile != void.class) {
            throw new IllegalStateException(
                    "%s wants a token of the profile %s, which is not installed. Call install(servletContext) of its Jwt class before the servlets start, in a ServletContextListener or a ServletContainerInitializer."
                            .formatted(asker, profile.getName()));
        }
        if (engines.isEmpty()) {
            throw new IllegalStateException(
                    "%s wants a token, but no profile is installed. Call install(servletContext) of the generated Jwt class before the servlets start, in a ServletContextListener or a ServletContainerInitializer."
                            .formatted(asker));
        }
        if (engines.size() > 1) {
            String names = engines.keySet().stream().map(Class::getName).collect(Collectors.joining(" and "));
            throw new IllegalStateException(
                    "%s could mean the profiles %s. Say which with %s.".formatted(asker, names, naming));
        }
        return engines.values().iterator().next();
    }
}
