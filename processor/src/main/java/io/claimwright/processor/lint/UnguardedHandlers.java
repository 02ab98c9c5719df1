package io.claimwright.processor.lint;

import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import io.claimwright.processor.read.AnnotationReader;
import io.claimwright.processor.read.Annotations;
import io.claimwright.processor.read.GuardAnnotations;
import io.claimwright.processor.read.GuardedClass;
import io.claimwright.processor.read.HandlersReader;
import io.claimwright.processor.read.ServletMethods;
import io.claimwright.processor.read.SourceTypes;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Tells of handlers that are neither guarded nor public, where the build asks for that. A handler is a
 * method that answers requests: in a servlet one that the container calls, in a class that has guards
 * one that takes a request or that an annotation maps to one.
 */
public final class UnguardedHandlers {
    /** Annotations of frameworks, by the words in which they agree. */
    private static final Set<String> VERBS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "Get", "Head", "Post", "Put", "Patch", "Delete");

    private static final Set<String> ENDINGS = Set.of("Mapping", "Path", "Route");
    private static final Set<String> REQUESTS = Set.of(
            "io.claimwright.JwtRequest", "jakarta.servlet.ServletRequest", "jakarta.servlet.http.HttpServletRequest");
    private static final String EXTENDING = "Extend io.claimwright.servlet.JwtServlet and guard";

    private final SourceTypes types;
    private final TypeElement type;
    private final Report report;

    private UnguardedHandlers(SourceTypes types, TypeElement type, Report report) {
        this.types = types;
        this.type = type;
        this.report = report;
    }

    /** Whether it can't be said yet, because something above the class is not there. */
    public static boolean mustWait(TypeElement type) {
        return GuardedClass.of(type) == GuardedClass.UNKNOWN;
    }

    /** Looks at the methods that a class declares; those that it inherits are told where they are declared. */
    public static void report(SourceTypes types, TypeElement type, Report report) {
        UnguardedHandlers handlers = new UnguardedHandlers(types, type, report);
        switch (GuardedClass.of(type)) {
            case JWT_SERVLET -> handlers.jwtServlet();
            case OTHER_SERVLET -> handlers.otherServlet();
            case HANDLERS -> handlers.plain();
            case ANNOTATION, CONTAINER_CALLED, UNKNOWN -> {}
        }
    }

    /** One that guards a part of its methods is told of in any case, when its guards are read. */
    private void jwtServlet() {
        if (!GuardAnnotations.isGuarded(type) && !HandlersReader.guardsMethods(type)) {
            methods()
                    .filter(ServletMethods::needsWord)
                    .filter(method -> !ServletMethods.isDecided(type, method))
                    .forEach(method -> tell(method, "Guard", ""));
        }
    }

    /** There no guard would be enforced, and that is an error of its own. */
    private void otherServlet() {
        if (AnnotationReader.has(type, Annotations.JWT_PUBLIC)
                || GuardAnnotations.isGuarded(type)
                || HandlersReader.guardsMethods(type)) {
            return;
        }
        methods().filter(this::isCalledByContainer).forEach(method -> tell(method, EXTENDING, " on the class"));
    }

    private boolean isCalledByContainer(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        boolean service = name.equals("service")
                && method.getParameters().size() == 2
                && isRequest(method.getParameters().get(0));
        return service || ServletMethods.needsWord(method);
    }

    private void plain() {
        if (GuardAnnotations.isGuarded(type) || !HandlersReader.guardsMethods(type)) {
            return;
        }
        methods()
                .filter(method -> !GuardAnnotations.isGuarded(method))
                .filter(method -> !AnnotationReader.has(method, Annotations.JWT_PUBLIC))
                .filter(method -> HandlersReader.isGuardedByClass(types, type, method))
                .filter(method ->
                        isMapped(method) || method.getParameters().stream().anyMatch(UnguardedHandlers::isRequest))
                .forEach(method -> tell(method, "Guard", ""));
    }

    private Stream<ExecutableElement> methods() {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream();
    }

    private static boolean isRequest(VariableElement parameter) {
        TypeMirror taken = parameter.asType();
        return REQUESTS.stream().anyMatch(request -> SourceTypes.is(taken, request));
    }

    /** By its name, or by that of an annotation on it, as a framework's own ones are composed. */
    private static boolean isMapped(ExecutableElement method) {
        return AnnotationReader.all(method).stream()
                .anyMatch(annotation -> isMapping(annotation.type())
                        || AnnotationReader.all(annotation.type()).stream().anyMatch(above -> isMapping(above.type())));
    }

    private static boolean isMapping(TypeElement annotation) {
        String name = annotation.getSimpleName().toString();
        return VERBS.contains(name) || ENDINGS.stream().anyMatch(name::endsWith);
    }

    private void tell(ExecutableElement method, String guard, String where) {
        report.add(
                ProblemCode.HANDLER_UNGUARDED,
                Place.at(method),
                method.getSimpleName(),
                type.getSimpleName(),
                guard,
                where);
    }
}
