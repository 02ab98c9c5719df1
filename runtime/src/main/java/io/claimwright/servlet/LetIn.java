package io.claimwright.servlet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Set;

/**
 * Which methods of which servlets have let a request in. An ASYNC dispatch comes back to a servlet
 * that has done so, maybe after the token has expired, and must not be judged again; one that goes to
 * another servlet, or to another method, must be.
 */
final class LetIn {
    private static final String ATTRIBUTE = LetIn.class.getName();

    private final Set<Place> places = new HashSet<>();

    private record Place(JwtServlet servlet, String method) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Place place && place.servlet == servlet && place.method.equals(method);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(servlet) + method.hashCode();
        }
    }

    static boolean already(HttpServletRequest request, JwtServlet servlet, String method) {
        return request.getDispatcherType() == DispatcherType.ASYNC
                && request.getAttribute(ATTRIBUTE) instanceof LetIn letIn
                && letIn.places.contains(new Place(servlet, method));
    }

    static void remember(HttpServletRequest request, JwtServlet servlet, String method) {
        if (request.getDispatcherType() == DispatcherType.INCLUDE) {
            return; // an ASYNC dispatch never comes back to what was included
        }
        LetIn letIn = request.getAttribute(ATTRIBUTE) instanceof LetIn found ? found : new LetIn();
        letIn.places.add(new Place(servlet, method));
        request.setAttribute(ATTRIBUTE, letIn);
    }
}
