package io.claimwright.servlet;

import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.RefusalKind;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A servlet's request as a guard sees it. */
public final class ServletJwtRequest implements JwtRequest {
    private static final int FORM_LIMIT = 64 * 1024;

    private final HttpServletRequest request;
    private final String method;
    private final Map<String, @Nullable Object> before = new HashMap<>();

    private ServletJwtRequest(HttpServletRequest request, String method) {
        this.request = Objects.requireNonNull(request, "request");
        this.method = method;
    }

    /** With the method that is going to be served: a wrapper may answer another one when it is asked again. */
    static ServletJwtRequest of(HttpServletRequest request, String method) {
        return new ServletJwtRequest(request, method);
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
        return new ServletJwtRequest(request, Objects.requireNonNullElse(request.getMethod(), ""));
    }

    @Override
    public String method() {
        return method;
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

    /**
     * {@inheritDoc}
     *
     * <p>The container reads the form, so the handler finds it with {@code getParameter}; a form that
     * does not name its encoding is UTF-8, as browsers send it. Where the container does not read it, as
     * Tomcat for any method but POST, the body is kept as {@link #body} keeps it.
     */
    @Override
    public List<String> formField(String name) {
        // As it came: for a charset that it does not know, Jetty's getContentType() throws.
        String type =
                headers("Content-Type").stream().findFirst().orElse("").strip().toLowerCase(Locale.ROOT);
        boolean urlEncoded = type.startsWith("application/x-www-form-urlencoded");
        if (!urlEncoded && !type.startsWith("multipart/form-data")) {
            return List.of();
        }
        try {
            List<String> read = fieldOfTheContainer(name);
            return read.isEmpty() && urlEncoded && !method().equals("POST") ? fieldOfTheBody(name) : read;
        } catch (JwtRefusedException e) {
            throw e;
        } catch (IOException | RuntimeException e) { // containers have exceptions of their own for a bad form
            throw new JwtRefusedException(RefusalKind.MALFORMED_REQUEST, "The form can't be read.");
        }
    }

    private List<String> fieldOfTheContainer(String name) throws IOException {
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name()); // too late once a parameter was read
        }
        String[] all = request.getParameterValues(name);
        int ofTheQuery = FormText.values(request.getQueryString(), name).size(); // they come first
        return all == null || all.length <= ofTheQuery
                ? List.of()
                : List.of(Arrays.copyOfRange(all, ofTheQuery, all.length));
    }

    private List<String> fieldOfTheBody(String name) throws IOException {
        byte[] body = body(FORM_LIMIT);
        if (body == null) {
            throw new JwtRefusedException(RefusalKind.BODY_TOO_LARGE, "The body is too large.");
        }
        return FormText.values(new String(body, StandardCharsets.ISO_8859_1), name);
    }

    /**
     * {@inheritDoc}
     *
     * <p>The body is kept with the servlet's request. Whoever reads it next takes {@link #request()}.
     */
    @Override
    public byte @Nullable [] body(int limit) throws IOException {
        return KeptBody.read(request, limit);
    }

    /**
     * The request for a handler. Where a guard has looked into the body, it is one whose {@code
     * getInputStream} and {@code getReader} still give that body; else it is the servlet's own. {@code
     * JwtServlet} and {@code JwtFilter} pass it on by themselves; code that guards with {@code
     * jwt.guard(...)} and reads the body asks for it.
     *
     * @return the request to read from
     */
    @SuppressWarnings("exports") // who calls this has the servlet API
    public HttpServletRequest request() {
        return KeptBody.readable(request);
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
