package io.claimwright.report.read;

import io.claimwright.report.model.Handler;
import io.claimwright.report.model.Handler.Kind;
import io.claimwright.report.model.Handler.Method;
import io.claimwright.report.model.Place;
import io.claimwright.report.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads servlets: which HTTP methods each answers, and what a request has to pass before. */
final class ServletReader {
    private static final List<Map.Entry<String, String>> OWN_SERVICE =
            List.of(Map.entry("service", "*"), Map.entry("doTrace", "TRACE"));

    private final Classes classes;
    private final DeclaredRules declared;
    private final Faults faults;
    private final Signatures signatures;

    /** With the classes, among which superclasses are looked up. */
    ServletReader(Classes classes, DeclaredRules declared, Faults faults) {
        this.classes = classes;
        this.declared = declared;
        this.faults = faults;
        this.signatures = new Signatures(classes);
    }

    /** Whether a container could call a class, as far as its superclasses are known. */
    boolean isServlet(ClassFacts type) {
        List<ClassFacts> own = own(type);
        String above = own.get(own.size() - 1).superName();
        boolean unknown = !Library.isKnown(above);
        return List.of(Library.JWT_SERVLET, Library.HTTP_SERVLET, Library.GENERIC_SERVLET)
                        .contains(above)
                || own.stream().anyMatch(each -> each.interfaces().contains(Library.SERVLET))
                || (unknown
                        && (type.has(Library.WEB_SERVLET) || bodies(own, true).anyMatch(body -> true)));
    }

    /** The class and those above it that are the application's own. */
    private List<ClassFacts> own(ClassFacts type) {
        return classes.upwards(type).stream()
                .filter(each -> each.equals(type) || !Library.isKnown(each.name()))
                .toList();
    }

    /** Its methods, those that it inherits included. */
    List<Handler> read(String module, ClassFacts type) {
        List<ClassFacts> own = own(type);
        String above = own.get(own.size() - 1).superName();
        boolean isJwtServlet = above.equals(Library.JWT_SERVLET) || !Library.isKnown(above);
        ServletRules rules = new ServletRules(own, declared);
        List<String> amiss = faults.ofServlet(own, isJwtServlet);
        List<Handler> handlers = new ArrayList<>();
        bodies(own, !isJwtServlet)
                .flatMap(body -> apart(body, rules))
                .forEach(body -> handlers.add(
                        handler(module, type, body, rules.of(body.method().name()), amiss)));
        return handlers;
    }

    private Handler handler(String module, ClassFacts type, Body body, List<Rule> said, List<String> amiss) {
        boolean isOpen = said.isEmpty() && type.has(Library.JWT_PUBLIC);
        return new Handler(
                module,
                classes.name(type.name()),
                Kind.SERVLET,
                new Method(body.method().name(), signatures.parameters(body.method())),
                classes.name(body.type()),
                body.requests(),
                paths(type),
                isOpen ? List.of(openClass(type)) : said,
                said.isEmpty() ? List.of() : amiss);
    }

    /** A HEAD that has to pass something else than the GET that it runs is told of by itself. */
    private static Stream<Body> apart(Body body, ServletRules rules) {
        if (body.requests().size() < 2 || Set.copyOf(rules.of("doGet")).equals(Set.copyOf(rules.of("doHead")))) {
            return Stream.of(body);
        }
        MethodFacts get = body.method();
        MethodFacts head = new MethodFacts("doHead", get.access(), get.descriptor(), get.signature(), List.of());
        return Stream.of(
                new Body(body.type(), get, List.of("GET")), new Body(Library.HTTP_SERVLET, head, List.of("HEAD")));
    }

    /** It opens no method that something is said of, but says of the others that they were not forgotten. */
    private Rule openClass(ClassFacts type) {
        return new Rule.Open(new Place(classes.name(type.name()), ""));
    }

    private static List<String> paths(ClassFacts type) {
        return type.annotation(Library.WEB_SERVLET).stream()
                .flatMap(web -> Stream.concat(web.strings("value").stream(), web.strings("urlPatterns").stream()))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * What answers some HTTP methods.
     *
     * @param type the class that declares it, by its internal name
     */
    private record Body(String type, MethodFacts method, List<String> requests) {}

    /** The nearest body of each method; HEAD runs that of GET where it has none of its own. */
    private static Stream<Body> bodies(List<ClassFacts> own, boolean withService) {
        List<Body> bodies = new ArrayList<>();
        boolean hasHead = find(own, "doHead", Library.EXCHANGE).isPresent();
        Library.HANDLERS.forEach(entry -> {
            String request = entry.getValue();
            List<String> requests = request.equals("GET") && !hasHead ? List.of(request, "HEAD") : List.of(request);
            find(own, entry.getKey(), Library.EXCHANGE)
                    .ifPresent(body -> bodies.add(new Body(body.type(), body.method(), requests)));
        });
        if (withService) {
            OWN_SERVICE.forEach(entry -> find(own, entry.getKey(), Library.EXCHANGE)
                    .or(() -> find(own, entry.getKey(), Library.ANY_EXCHANGE))
                    .ifPresent(body -> bodies.add(new Body(body.type(), body.method(), List.of(entry.getValue())))));
        }
        return bodies.stream();
    }

    private static Optional<Body> find(List<ClassFacts> own, String name, String parameters) {
        return own.stream()
                .flatMap(type -> type.methods().stream()
                        .filter(method -> method.isWritten()
                                && !method.isStatic()
                                && method.name().equals(name)
                                && method.erasedParameters().equals(parameters))
                        .map(method -> new Body(type.name(), method, List.of())))
                .findFirst();
    }
}
