package io.claimwright.servlet;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.LoaderFailedException;
import io.claimwright.RefusalKind;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Guards what is not yours to annotate: static files, JSPs, the servlets of others.
 *
 * <pre>{@code
 * new JwtFilter()
 *     .guard("/reports/*", Guard.standard())
 *     .guard("/admin/*", Guard.standard().needFresh(), Shop.class)
 *     .open("/assets/*")
 *     .denyByDefault()
 *     .register(servletContext);
 * }</pre>
 *
 * <p>A servlet of your own extends {@link JwtServlet} instead: there the guard is in the way of the
 * method, whatever path leads to it.
 *
 * <p>Patterns are those of the Servlet specification: {@code /a/path}, {@code /all/below/*} (which has
 * {@code /all/below} itself), {@code *.ending}, and {@code /*} for everything; the empty one is the
 * root alone. They are compared with the path by which the container has found the servlet, decoded
 * and without parameters, never with what the client has sent. A slash more at its end changes nothing.
 *
 * <p>A pattern that lies inside another goes before it: {@code /reports/public/*} before {@code
 * /reports/*}, and both before {@code /*}, whether they guard or open. Of patterns that merely overlap,
 * such as {@code /reports/*} and {@code *.jsp}, each guard has to be passed.
 *
 * <p>Requests, forwards, includes, asynchronous dispatches and error pages are judged as {@link
 * JwtServlet} does it. TRACE is refused wherever there is a guard. OPTIONS is judged like any other
 * method, so a filter that answers a browser's preflight stands before this one.
 */
@SuppressWarnings("exports") // who uses this has the servlet API
public final class JwtFilter implements Filter {
    private final List<FilterRule> rules = new ArrayList<>();
    private boolean denyByDefault;
    private boolean registered;

    private volatile @Nullable DispatchByName byName;

    /** Null until initialised, and then the filter refuses everything. */
    private volatile @Nullable FilterGates gates;

    /** A filter that guards nothing yet. */
    public JwtFilter() {}

    /**
     * Guards what a pattern covers, with tokens of the only profile that is installed.
     *
     * @param pattern the pattern
     * @param guard what is wanted of the token
     * @return this filter
     * @throws IllegalArgumentException if that is no pattern, or was spoken of before
     */
    public JwtFilter guard(String pattern, Guard guard) {
        return guard(pattern, guard, void.class);
    }

    /**
     * Guards what a pattern covers, with tokens of a profile.
     *
     * @param pattern the pattern
     * @param guard what is wanted of the token
     * @param profile the class with {@code @JwtProfile}
     * @return this filter
     * @throws IllegalArgumentException if that is no pattern, or was spoken of before
     */
    public JwtFilter guard(String pattern, Guard guard, Class<?> profile) {
        return add(FilterRule.guarded(pattern, Objects.requireNonNull(guard, "guard"), profile));
    }

    /**
     * Takes what a pattern covers out of the guards whose patterns it lies inside of, and out of {@link
     * #denyByDefault()}. What a {@link JwtServlet} guards itself stays guarded.
     *
     * @param pattern the pattern
     * @return this filter
     * @throws IllegalArgumentException if that is no pattern, or was spoken of before
     */
    public JwtFilter open(String pattern) {
        return add(FilterRule.open(pattern));
    }

    /**
     * Refuses with 403 whatever nothing speaks of: what no pattern of this filter covers, unless it leads
     * to a method of a {@link JwtServlet} that is guarded or {@code @JwtPublic}, or to a servlet whose
     * class is {@code @JwtPublic}. That goes for error pages and for what is forwarded to as well, and a
     * dispatch by the name of a servlet is refused, since it is not told where that leads.
     *
     * @return this filter
     */
    public JwtFilter denyByDefault() {
        refuseIfRegistered();
        denyByDefault = true;
        return this;
    }

    /**
     * Puts this filter before those that the application declares, for every kind of dispatch. Call it
     * while the application starts, in a {@code ServletContextListener} or a {@code
     * ServletContainerInitializer}.
     *
     * @param context the application
     */
    public void register(ServletContext context) {
        refuseIfRegistered();
        EnumSet<DispatcherType> all = EnumSet.allOf(DispatcherType.class);
        FilterRegistration.Dynamic own = added(context, getClass().getName(), this);
        own.addMappingForUrlPatterns(all, false, "/*");
        registered = true;
        if (denyByDefault) {
            DispatchByName behind = new DispatchByName(this, own.getName());
            added(context, DispatchByName.class.getName(), behind).addMappingForServletNames(all, false, "*");
            byName = behind;
        }
    }

    /** Several filters of a class have several names. */
    private static FilterRegistration.Dynamic added(ServletContext context, String name, Filter filter) {
        FilterRegistration.Dynamic registration = context.addFilter(name, filter);
        if (registration == null) {
            return added(context, name + "+", filter);
        }
        registration.setAsyncSupported(true);
        return registration;
    }

    private JwtFilter add(FilterRule rule) {
        refuseIfRegistered();
        for (FilterRule other : rules) {
            if (other.pattern().equals(rule.pattern())) {
                throw new IllegalArgumentException("The pattern \"" + rule.written() + "\" was spoken of before.");
            }
        }
        rules.add(rule);
        return this;
    }

    private void refuseIfRegistered() {
        if (registered || gates != null) {
            throw new IllegalStateException("The filter is registered; say what it guards before that.");
        }
    }

    /**
     * Looks the profiles up.
     *
     * @param config the container's configuration of this filter
     * @throws ServletException if a profile is not installed, or which one is meant is not clear
     */
    @Override
    public void init(FilterConfig config) throws ServletException {
        try {
            gates = new FilterGates(rules, denyByDefault, config.getServletContext());
        } catch (IllegalStateException e) {
            throw new ServletException(e.getMessage(), e);
        }
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(request instanceof HttpServletRequest asked) || !(response instanceof HttpServletResponse answer)) {
            throw new ServletException("Only HTTP can be guarded.");
        }
        judge(asked, answer, chain);
    }

    private void judge(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        FilterGates ready = gates;
        Visit visit = new Visit(request, response, ready == null ? null : ready.usual());
        try {
            if (ready == null) {
                throw new JwtRefusedException(RefusalKind.UNAVAILABLE, "The filter was not initialised.");
            }
            visit.pass(ready.inTheWay(request), ready.place(request));
            goOn(request, visit.request(), response, chain);
        } catch (JwtRefusedException e) {
            visit.refuse(e);
        } catch (LoaderFailedException e) {
            visit.fail(e);
        } finally {
            visit.leave();
        }
    }

    private void goOn(
            HttpServletRequest request, HttpServletRequest next, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        DispatchByName behind = byName;
        if (behind == null) {
            chain.doFilter(next, response);
            return;
        }
        behind.expect(request);
        try {
            chain.doFilter(next, response);
        } finally {
            behind.expectNothing(request);
        }
    }

    /** Answers for the filter behind this one. */
    void refuse(HttpServletRequest request, HttpServletResponse response, JwtRefusedException refused)
            throws IOException {
        FilterGates ready = gates;
        new Visit(request, response, ready == null ? null : ready.usual()).refuse(refused);
    }
}
