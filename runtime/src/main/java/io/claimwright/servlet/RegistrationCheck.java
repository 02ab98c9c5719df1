package io.claimwright.servlet;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks the servlets that are registered and throws for one that would serve unguarded. {@link
 * JwtServlet#init} looks as well, but a container goes on without a servlet that failed there, and
 * this is to stop the whole start.
 */
final class RegistrationCheck {
    private RegistrationCheck() {}

    static void check(ServletContext context) {
        for (ServletRegistration registration : registrations(context)) {
            Class<?> servlet = load(context, registration.getClassName());
            if (servlet == null) {
                continue;
            }
            if (JwtServlet.class.isAssignableFrom(servlet)) {
                GuardCompanion.rulesOf(servlet);
            } else if (GuardCompanion.isAnnotated(servlet)) {
                throw new IllegalStateException(
                        "%s has @JwtRequired or @JwtPublic but does not extend %s, so nothing obeys it."
                                .formatted(servlet.getName(), JwtServlet.class.getName()));
            }
        }
    }

    /** A listener that was added by code gets a context that doesn't tell; then init has to do. */
    private static Collection<? extends ServletRegistration> registrations(ServletContext context) {
        try {
            return context.getServletRegistrations().values();
        } catch (UnsupportedOperationException e) {
            return List.of();
        }
    }

    /** Null for a servlet that was registered as an object of a class from elsewhere; init has to do. */
    private static @Nullable Class<?> load(ServletContext context, @Nullable String name) {
        if (name == null) {
            return null;
        }
        try {
            return Class.forName(name, false, context.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }
}
