package io.claimwright.servlet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The path of what a dispatch leads to, below the application's, as the container has decoded it. */
final class RequestPath {
    private RequestPath() {}

    /**
     * The path by which the container has found the servlet, and the same in its plainest form. They
     * differ where a container was told to let more through than it does by default; what is served
     * then is a matter of the servlet, so a guard of either counts.
     */
    static List<String> of(HttpServletRequest request) {
        String path = path(request);
        String plain = plain(path);
        return plain.equals(path) ? List.of(path) : List.of(path, plain);
    }

    /** In an include the request still has the path of the page that includes. */
    private static String path(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.INCLUDE) {
            Object servletPath = request.getAttribute(RequestDispatcher.INCLUDE_SERVLET_PATH);
            Object pathInfo = request.getAttribute(RequestDispatcher.INCLUDE_PATH_INFO);
            if (servletPath != null || pathInfo != null) {
                return joined((String) servletPath, (String) pathInfo);
            }
        }
        return joined(request.getServletPath(), request.getPathInfo());
    }

    private static String joined(@Nullable String servletPath, @Nullable String pathInfo) {
        String path = Objects.requireNonNullElse(servletPath, "") + Objects.requireNonNullElse(pathInfo, "");
        return path.isEmpty() ? "/" : path;
    }

    /** Without parameters, dots, empty segments and a slash at its end. */
    static String plain(String path) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.replace('\\', '/').split("/", -1)) {
            int parameters = segment.indexOf(';');
            String name = parameters < 0 ? segment : segment.substring(0, parameters);
            if (name.equals("..")) {
                segments.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                segments.addLast(name);
            }
        }
        return "/" + String.join("/", segments);
    }
}
