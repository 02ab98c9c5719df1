package io.claimwright.servlet;

import io.claimwright.JwtRefusedException;
import io.claimwright.LoaderFailedException;
import io.claimwright.RefusalKind;
import io.claimwright.spi.JwtEngine;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A servlet whose methods {@code @JwtRequired} guards:
 *
 * <pre>{@code
 * @WebServlet("/protected")
 * public final class ProtectedServlet extends JwtServlet {
 *   @Override
 *   @JwtRequired
 *   protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
 *     ShopToken token = ShopToken.of(request);
 *     response.getWriter().println(token.foo() + " for " + token.subject());
 *   }
 * }
 * }</pre>
 *
 * <p>The guard is in the way of the method itself, so no URL pattern, forward, include or dispatch
 * goes around it. A class inherits the guards of its superclasses: the nearest that says {@code
 * @JwtRequired} or {@code @JwtPublic} about a method wins, and an override that says nothing leaves
 * the guard in force. HEAD is guarded as {@code doGet} unless a {@code doHead} of the same class or a
 * nearer one says otherwise; a {@code doHead} further up keeps the guard that it has there. TRACE is
 * refused always.
 *
 * <p>Where a guard looks for a token in a JSON body, the handler can still read that body.
 *
 * <p>A refusal that a handler lets escape, for example from a generated {@code Guarded} class, is
 * answered as if the servlet had refused. A {@link LoaderFailedException} is answered with 500 and no
 * detail.
 */
@SuppressWarnings("exports") // who extends this has the servlet API
public abstract class JwtServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    static final Map<String, String> HANDLERS = Map.of(
            "GET", "doGet",
            "HEAD", "doHead",
            "POST", "doPost",
            "PUT", "doPut",
            "PATCH", "doPatch",
            "DELETE", "doDelete",
            "OPTIONS", "doOptions");

    /** By the method's name; null until initialised, and then the servlet refuses everything. */
    private transient volatile @Nullable Map<String, List<MethodGate>> gates;

    /** Tells refusals that no guard of this servlet has made; null where it is not clear which would. */
    private transient volatile @Nullable JwtEngine<?, ?, ?> usual;

    /** For subclasses. */
    protected JwtServlet() {}

    /**
     * Looks the guards up. Override {@link #init()} instead, which runs afterwards.
     *
     * @param config the container's configuration of this servlet
     * @throws ServletException if a guard is missing or is not what the annotations say, or no profile
     *     is installed
     */
    @Override
    public final void init(ServletConfig config) throws ServletException {
        Map<String, List<MethodGate>> found;
        InstalledProfiles installed = InstalledProfiles.of(config.getServletContext());
        try {
            found = MethodGate.of(getClass(), installed);
        } catch (IllegalStateException e) {
            throw new ServletException(e.getMessage(), e);
        }
        super.init(config);
        usual = installed.only();
        gates = found;
    }

    @Override
    public final void service(ServletRequest request, ServletResponse response) throws ServletException, IOException {
        super.service(request, response);
    }

    /** Judges the request and calls the method. The HTTP method is read once, here and nowhere else. */
    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String method = Objects.requireNonNullElse(request.getMethod(), "");
        Visit visit = new Visit(request, response, usual);
        try {
            String handler = handler(method);
            visit.pass(inTheWayOf(handler), new LetIn.Place(this, handler));
            call(handler, visit.request(), response);
        } catch (JwtRefusedException e) {
            visit.refuse(e);
        } catch (LoaderFailedException e) {
            visit.fail(e);
        } finally {
            visit.leave();
        }
    }

    private static String handler(String method) {
        String handler = HANDLERS.get(method);
        if (handler == null) {
            throw notCallable(method);
        }
        return handler;
    }

    private List<MethodGate> inTheWayOf(String handler) {
        Map<String, List<MethodGate>> ready = gates;
        if (ready == null) {
            throw new JwtRefusedException(RefusalKind.UNAVAILABLE, "The servlet was not initialised.");
        }
        return ready.getOrDefault(handler, List.of());
    }

    private static JwtRefusedException notCallable(String method) {
        return "TRACE".equals(method)
                ? new JwtRefusedException(RefusalKind.METHOD_NOT_ALLOWED, "TRACE is not allowed.")
                : new JwtRefusedException(RefusalKind.METHOD_UNKNOWN, "The method is unknown.");
    }

    private void call(String handler, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        switch (handler) {
            case "doGet" -> getIfModified(request, response);
            case "doHead" -> doHead(request, response);
            case "doPost" -> doPost(request, response);
            case "doPut" -> doPut(request, response);
            case "doPatch" -> doPatch(request, response);
            case "doDelete" -> doDelete(request, response);
            default -> doOptions(request, response);
        }
    }

    /** A conditional GET as {@code HttpServlet} has it (RFC 9110 section 13.1.3). */
    private void getIfModified(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        long modified = getLastModified(request);
        if (modified >= 0 && modified / 1000 <= ifModifiedSince(request) / 1000) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (modified >= 0 && !response.containsHeader("Last-Modified")) {
            response.setDateHeader("Last-Modified", modified);
        }
        doGet(request, response);
    }

    private static long ifModifiedSince(HttpServletRequest request) {
        try {
            return request.getDateHeader("If-Modified-Since");
        } catch (IllegalArgumentException e) {
            return -1; // no date at all, so no condition
        }
    }

    /** As {@code HttpServlet} has it, but without TRACE, which is always refused. */
    @Override
    protected void doOptions(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        super.doOptions(request, response);
        String allow = response.getHeader("Allow");
        if (allow != null) {
            response.setHeader("Allow", allow.replaceAll("(, *TRACE\\b)|(\\bTRACE *, *)", ""));
        }
    }
}
