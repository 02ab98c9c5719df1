package io.claimwright.servlet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Set;

/**
 * Which methods of which servlets, and which paths of filters, have let a request in. An ASYNC dispatch
 * comes back to a servlet that has done so, maybe after the token has expired, and must not be judged
 * again; one that goes to another servlet, or to another method, must be.
 */
final class LetIn {
    private static final String ATTRIBUTE = LetIn.class.getName();

    private final Set<Place> places = new HashSet<>();

    /**
     * Where a request was let in.
     *
     * @param gatekeeper the very servlet or filter
     * @param what the method, or the method and the path
     */
    record Place(Object gatekeeper, String what) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Place place && place.gatekeeper == gatekeeper && place.what.equals(what);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(gatekeeper) + what.hashCode();
        }
    }

    static boolean already(HttpServletRequest request, Place place) {
        return request.getDispatcherType() == DispatcherType.ASYNC
                && request.getAttribute(ATTRIBUTE) instanceof LetIn letIn
                && letIn.places.contains(place);
    }

    static void remember(HttpServletRequest request, Place place) {
        if (!request.isAsyncSupported() || request.getDispatcherType() == DispatcherType.INCLUDE) {
            return; // no ASYNC dispatch comes back, and never to what was included
        }
        LetIn letIn = request.getAttribute(ATTRIBUTE) instanceof LetIn found ? found : new LetIn();
        letIn.places.add(place);
        request.setAttribute(ATTRIBUTE, letIn);
    }
}
