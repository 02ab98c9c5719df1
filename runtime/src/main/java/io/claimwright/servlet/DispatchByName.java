package io.claimwright.servlet;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses what goes around a filter that denies by default. A dispatch to a servlet by its name has no
 * path, so filters of paths don't see it; this one is mapped by name and runs behind them. What another
 * filter has given another method in between is judged again.
 */
final class DispatchByName implements Filter {
    private final JwtFilter ofPaths;
    private final String attribute;

    /**
     * Stands behind a filter.
     *
     * @param ofPaths the filter of paths
     * @param name its name, of which there is one in an application
     */
    DispatchByName(JwtFilter ofPaths, String name) {
        this.ofPaths = ofPaths;
        this.attribute = DispatchByName.class.getName() + " " + name;
    }

    /** The filter of paths has judged a dispatch, which now comes here. */
    void expect(HttpServletRequest request, String method) {
        request.setAttribute(attribute, method);
    }

    /** The dispatch is over, whether it came here or not. */
    void expectNothing(HttpServletRequest request) {
        request.removeAttribute(attribute);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        Object judged = request.getAttribute(attribute);
        request.removeAttribute(attribute); // or a dispatch by name from within would find it
        if (judged == null) {
            ofPaths.refuse(asked, answer, FilterGates.notOpen());
        } else if (judged.equals(JwtFilter.method(asked))) {
            chain.doFilter(request, response);
        } else {
            ofPaths.judgeAgain(asked, answer, chain);
        }
    }
}
