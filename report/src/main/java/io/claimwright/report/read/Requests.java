package io.claimwright.report.read;

import java.util.Set;

/** Tells methods that answer requests from others, in classes that are no servlets: as the processor does. */
final class Requests {
    private static final Set<String> TYPES = Set.of(
            "io/claimwright/JwtRequest", "jakarta/servlet/ServletRequest", "jakarta/servlet/http/HttpServletRequest");

    /** Annotations of frameworks, by the words in which they agree. */
    private static final Set<String> VERBS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "Get", "Head", "Post", "Put", "Patch", "Delete");

    private static final Set<String> ENDINGS = Set.of("Mapping", "Path", "Route");

    private Requests() {}

    /** Whether it takes a request, or an annotation maps it to one. */
    static boolean isAnswered(MethodFacts method, Signatures signatures, Classes classes) {
        return signatures.named(method).stream().anyMatch(TYPES::contains)
                || method.annotations().stream()
                        .map(AnnotationFacts::type)
                        .anyMatch(annotation -> isMapping(annotation)
                                || classes.find(annotation).stream()
                                        .flatMap(type -> type.annotations().stream())
                                        .anyMatch(above -> isMapping(above.type())));
    }

    private static boolean isMapping(String annotation) {
        String name = annotation.substring(Math.max(annotation.lastIndexOf('/'), annotation.lastIndexOf('$')) + 1);
        return VERBS.contains(name) || ENDINGS.stream().anyMatch(name::endsWith);
    }
}
