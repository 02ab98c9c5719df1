package io.claimwright.servlet;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Walks the servlets that are registered and throws for one that would serve unguarded. {@link
 * JwtServlet#init} looks as well, but a container goes on without a servlet that failed there, and
 * this is to stop the whole start.
 */
final class RegistrationCheck {
    private RegistrationCheck() {}

    /** Whether every guard is there. */
    static void guards(ServletContext context) {
        check(context, GuardCompanion::rulesOf);
    }

    /** Whether every guard is there, and the profile whose tokens it takes is installed. */
    static void guardsAndProfiles(ServletContext context) {
        InstalledProfiles installed = InstalledProfiles.of(context);
        check(context, servlet -> MethodGate.of(servlet, installed));
    }

    private static void check(ServletContext context, Consumer<Class<?>> guarded) {
        for (ServletRegistration registration : registrations(context)) {
            Class<?> servlet = load(context, registration.getClassName());
            if (servlet == null) {
                continue;
            }
            if (JwtServlet.class.isAssignableFrom(servlet)) {
                guarded.accept(servlet);
            } else if (GuardCompanion.isAnnotated(servlet)) {
                throw new IllegalStateException(
                        "%s has @JwtRequired or @JwtPublic but does not extend %s, so nothing obeys it."
                                .formatted(servlet.getName(), JwtServlet.class.getName()));
            }
        }
    }

    /** A listener that was added by code gets a context that doesn't tell; then others have to look. */
    private static Collection<? extends ServletRegistration> registrations(ServletContext context) {
        try {
            return context.getServletRegistrations().values();
        } catch (UnsupportedOperationException e) {
            return List.of();
        }
    }

    /** Null for a servlet that was registered as an object of a class from elsewhere; init has to do. */
    static @Nullable Class<?> load(ServletContext context, @Nullable String name) {
        ClassLoader loader = context.getClassLoader();
        if (loader == null) { // as in an embedded Jetty
            loader = Thread.currentThread().getContextClassLoader();
        }
        try {
            return name == null ? null : Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }
}
