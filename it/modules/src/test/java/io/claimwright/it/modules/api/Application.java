package io.claimwright.it.modules.api;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** As much of a servlet container as a guard needs, since the real ones would bring modules of their own. */
final class Application {
    private final Map<String, Object> attributes = new HashMap<>();
    final StringWriter page = new StringWriter();
    int status = 200;

    ServletContext context() {
        return fake(ServletContext.class, (name, arguments) -> switch (name) {
            case "getAttribute" -> attributes.get(arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            case "getServletRegistrations" -> Map.of();
            default -> null;
        });
    }

    ServletConfig config(ServletContext context) {
        return fake(ServletConfig.class, (name, arguments) -> name.equals("getServletContext") ? context : null);
    }

    HttpServletRequest get(String token) {
        Map<String, Object> kept = new HashMap<>();
        List<String> credentials = token == null ? List.of() : List.of("Bearer " + token);
        return fake(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getMethod" -> "GET";
            case "getDispatcherType" -> DispatcherType.REQUEST;
            case "isAsyncSupported" -> true;
            case "getHeaders" -> Collections.enumeration(credentials);
            case "getAttribute" -> kept.get(arguments[0]);
            case "setAttribute" -> kept.put((String) arguments[0], arguments[1]);
            default -> null;
        });
    }

    HttpServletResponse response() {
        return fake(HttpServletResponse.class, (name, arguments) -> switch (name) {
            case "isCommitted" -> false;
            case "getWriter" -> new PrintWriter(page, true);
            case "getOutputStream" -> throw new IllegalStateException("the writer will do");
            case "setStatus" -> status = (int) arguments[0];
            default -> null;
        });
    }

    private interface Answers {
        Object to(String method, Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Answers answers) {
        Object proxy =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    Object answer = answers.to(method.getName(), arguments);
                    return method.getReturnType() == void.class ? null : answer;
                });
        return type.cast(proxy);
    }
}
