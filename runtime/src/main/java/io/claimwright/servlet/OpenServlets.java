package io.claimwright.servlet;

import io.claimwright.JwtPublic;
import io.claimwright.spi.ServletGuards.Rule;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The servlets of an application that say themselves who may call them: a {@code JwtServlet} of the
 * methods that it guards or that are {@code @JwtPublic}, any other by {@code @JwtPublic} on its class.
 */
final class OpenServlets {
    private final Map<String, Target> byName;

    private OpenServlets(Map<String, Target> byName) {
        this.byName = byName;
    }

    private record Target(boolean open, boolean guardsItself, Map<String, List<Rule>> rules, boolean usualOptions) {
        boolean permits(String method) {
            if (open) {
                return true;
            }
            String handler = JwtServlet.HANDLERS.get(method);
            return guardsItself
                    && (handler == null // TRACE, or unknown: the servlet refuses that itself
                            || !rules.getOrDefault(handler, List.of()).isEmpty()
                            || (handler.equals("doOptions") && usualOptions && !rules.isEmpty()));
        }
    }

    /** A servlet whose class is not to be found is none of these. */
    static OpenServlets of(ServletContext context) {
        Map<String, Target> byName = new HashMap<>();
        context.getServletRegistrations().forEach((name, registration) -> {
            Class<?> servlet = RegistrationCheck.load(context, registration.getClassName());
            if (servlet != null) {
                byName.put(name, target(servlet));
            }
        });
        return new OpenServlets(byName);
    }

    private static Target target(Class<?> servlet) {
        boolean open = servlet.isAnnotationPresent(JwtPublic.class);
        boolean guardsItself = JwtServlet.class.isAssignableFrom(servlet);
        return new Target(
                open,
                guardsItself,
                guardsItself ? GuardCompanion.rulesOf(servlet) : Map.of(),
                guardsItself && hasUsualOptions(servlet));
    }

    /** The usual answer to OPTIONS tells the methods, and browsers ask for it before they send a token. */
    private static boolean hasUsualOptions(Class<?> servlet) {
        for (Class<?> type = servlet; type != null && type != JwtServlet.class; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals("doOptions")) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether the servlet that a dispatch leads to says who may call it. If it can't be known, it does not. */
    boolean permits(HttpServletRequest request) {
        Object mapping = request.getDispatcherType() == DispatcherType.INCLUDE
                ? request.getAttribute(RequestDispatcher.INCLUDE_MAPPING)
                : request.getHttpServletMapping();
        Target target = mapping instanceof HttpServletMapping found ? byName.get(found.getServletName()) : null;
        return target != null && target.permits(Objects.requireNonNullElse(request.getMethod(), ""));
    }
}
