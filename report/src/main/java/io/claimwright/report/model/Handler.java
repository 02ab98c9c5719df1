package io.claimwright.report.model;

import java.util.Comparator;
import java.util.List;

/**
 * A method that answers requests.
 *
 * @param module the name of the path in which its class was found
 * @param type the class that is called
 * @param kind what it is
 * @param method the method
 * @param declaredIn the class that has the method's body, {@code type} or one above it
 * @param requests the HTTP methods that it answers, {@code *} for all; none for a plain handler
 * @param paths the URL patterns of its servlet, as far as {@code @WebServlet} says them
 * @param rules what is said about it
 * @param faults why what is said is not enforced, as sentences
 */
public record Handler(
        String module,
        TypeName type,
        Kind kind,
        Method method,
        TypeName declaredIn,
        List<String> requests,
        List<String> paths,
        List<Rule> rules,
        List<String> faults) {
    /** By package, class and method, and servlets' methods as the HTTP specification names them. */
    public static final Comparator<Handler> ORDER = Comparator.comparing(Handler::type)
            .thenComparing(Handler::requestOrder)
            .thenComparing(handler -> handler.method().text());

    private static final List<String> REQUESTS =
            List.of("*", "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");

    /** Copies the lists. */
    public Handler {
        requests = List.copyOf(requests);
        paths = List.copyOf(paths);
        rules = List.copyOf(rules);
        faults = List.copyOf(faults);
    }

    /** What calls it. */
    public enum Kind {
        /** The container. */
        SERVLET,
        /** Anyone, with a request as the first argument. */
        PLAIN
    }

    /**
     * A method's name and what it takes.
     *
     * @param name its name
     * @param parameters the types of its parameters, as short as a source has them
     */
    public record Method(String name, List<String> parameters) {
        /** Copies the list. */
        public Method {
            parameters = List.copyOf(parameters);
        }

        /** As a source has it. */
        public String text() {
            return name + "(" + String.join(", ", parameters) + ")";
        }
    }

    /** How it is protected. */
    public Protection protection() {
        return Protection.of(rules, faults);
    }

    /** The guards that a request has to pass, in their order. */
    public List<Rule.Required> guards() {
        return rules.stream()
                .filter(Rule.Required.class::isInstance)
                .map(Rule.Required.class::cast)
                .toList();
    }

    private int requestOrder() {
        return requests.isEmpty() ? 0 : REQUESTS.indexOf(requests.get(0));
    }
}
