package io.claimwright.servlet;

import io.claimwright.JwtRequest;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A servlet's request as a guard sees it. */
public final class ServletJwtRequest implements JwtRequest {
    private final HttpServletRequest request;
    private final Map<String, @Nullable Object> before = new HashMap<>();

    private ServletJwtRequest(HttpServletRequest request) {
        this.request = Objects.requireNonNull(request, "request");
    }

    /**
     * The request as a guard sees it. What a guard keeps with it is kept in the request's attributes,
     * so any number of these may be made of one request.
     *
     * @param request the servlet's request
     * @return the same as a {@code JwtRequest}
     */
    @SuppressWarnings("exports") // who calls this has the servlet API
    public static ServletJwtRequest of(HttpServletRequest request) {
        return new ServletJwtRequest(request);
    }

    @Override
    public String method() {
        return Objects.requireNonNullElse(request.getMethod(), "");
    }

    @Override
    public @Nullable String queryString() {
        return request.getQueryString();
    }

    @Override
    public List<String> headers(String name) {
        Enumeration<String> values = request.getHeaders(name);
        return values == null ? List.of() : Collections.list(values); // null: the container keeps them to itself
    }

    @Override
    public @Nullable Object attribute(String name) {
        return request.getAttribute(name) instanceof Kept kept && kept.application() == request.getServletContext()
                ? kept.value()
                : null;
    }

    @Override
    public void setAttribute(String name, Object value) {
        if (!before.containsKey(name)) {
            before.put(name, request.getAttribute(name));
        }
        request.setAttribute(name, new Kept(request.getServletContext(), value));
    }

    /** Sets the attributes back to what they were before: an include leaves the request as it was. */
    void restore() {
        before.forEach(request::setAttribute);
        before.clear();
    }

    /** A dispatch to another application does not hand over what this one has kept. */
    private record Kept(ServletContext application, Object value) {}
}
