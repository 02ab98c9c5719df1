package io.claimwright.servlet;

import io.claimwright.JwtRefusedException;
import io.claimwright.RefusalKind;
import io.claimwright.RefusalResponse;
import io.claimwright.internal.guard.JsonRefusals;
import io.claimwright.spi.JwtEngine;
import jakarta.servlet.DispatcherType;
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
 * <p>A refusal that a handler lets escape, for example from a generated {@code Guarded} class, is
 * answered as if the servlet had refused.
 */
@SuppressWarnings("exports") // who extends this has the servlet API
public abstract class JwtServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final Map<String, String> HANDLERS = Map.of(
            "GET", "doGet",
            "HEAD", "doHead",
            "POST", "doPost",
            "PUT", "doPut",
            "PATCH", "doPatch",
            "DELETE", "doDelete",
            "OPTIONS", "doOptions");

    /** For a refusal where no profile, and so no configuration, is at hand. */
    private static final JsonRefusals PLAIN = JsonRefusals.byDefault();

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
        String handler = HANDLERS.get(method);
        Map<String, List<MethodGate>> ready = gates;
        List<MethodGate> inTheWay =
                ready == null || handler == null ? List.of() : ready.getOrDefault(handler, List.of());
        ServletJwtRequest asked = ServletJwtRequest.of(request);
        try {
            if (ready == null) {
                throw new JwtRefusedException(RefusalKind.UNAVAILABLE, "The servlet was not initialised.");
            }
            if (handler == null) {
                throw notCallable(method);
            }
            if (!inTheWay.isEmpty() && !LetIn.already(request, this, handler)) {
                inTheWay.forEach(gate -> gate.pass(asked));
                LetIn.remember(request, this, handler);
            }
            call(handler, request, response);
        } catch (JwtRefusedException e) {
            RefusalWriter.write(request, response, e, answer(e, asked, inTheWay));
        } finally {
            if (request.getDispatcherType() == DispatcherType.INCLUDE) {
                asked.restore();
            }
        }
    }

    /** In the words of the profile that refused; where none stands before the method, of the only one. */
    private RefusalResponse answer(JwtRefusedException refused, ServletJwtRequest asked, List<MethodGate> inTheWay) {
        JwtEngine<?, ?, ?> engine = inTheWay.isEmpty() ? usual : inTheWay.get(0).engine();
        return engine == null ? PLAIN.render(refused.refusal(), false) : engine.response(refused, asked);
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
