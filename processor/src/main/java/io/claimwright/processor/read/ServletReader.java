package io.claimwright.processor.read;

import com.palantir.javapoet.ClassName;
import io.claimwright.processor.model.MethodRule;
import io.claimwright.processor.model.ServletGuards;
import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads a servlet that extends {@code JwtServlet}. */
public final class ServletReader {
    private static final Set<String> METHODS =
            Set.of("doGet", "doHead", "doPost", "doPut", "doPatch", "doDelete", "doOptions");

    private final SourceTypes types;
    private final TypeElement type;
    private final Report report;
    private final Set<String> missing = new LinkedHashSet<>();
    private final Used used = new Used();

    private ServletReader(SourceTypes types, TypeElement type, Report report) {
        this.types = types;
        this.type = type;
        this.report = report;
    }

    /** Reads a servlet; the report gets all that is wrong with it. */
    public static Read<ServletGuards> read(SourceTypes types, TypeElement type, Report report) {
        return new ServletReader(types, type, report).read();
    }

    private Read<ServletGuards> read() {
        if (!types.isVisible(type, types.packageOf(type))) {
            report.add(ProblemCode.SERVLET_CLASS, Place.at(type), type.getSimpleName());
        }
        List<MethodRule> rules = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            rule(method).ifPresent(rules::add);
        }
        if (rules.stream().anyMatch(MethodRule.Required.class::isInstance)) {
            ElementFilter.methodsIn(type.getEnclosedElements()).forEach(this::checkForgotten);
        }
        if (report.hasErrors()) {
            return new Read.Rejected<>();
        }
        if (!missing.isEmpty()) {
            return new Read.Waiting<>(missing);
        }
        ServletGuards guards = new ServletGuards(new OriginReader(types).read(type, used), rules);
        if (types.isTaken(guards.guards())) {
            report.add(
                    ProblemCode.GENERATED_NAME_TAKEN,
                    Place.at(type),
                    type.getSimpleName(),
                    guards.guards().simpleName());
            return new Read.Rejected<>();
        }
        return new Read.Ready<>(guards);
    }

    private Optional<MethodRule> rule(ExecutableElement method) {
        Optional<AnnotationReader> required = AnnotationReader.find(method, Annotations.JWT_REQUIRED);
        Optional<AnnotationReader> open = AnnotationReader.find(method, Annotations.JWT_PUBLIC);
        if (required.isEmpty() && open.isEmpty()) {
            return Optional.empty();
        }
        String name = method.getSimpleName().toString();
        AnnotationReader annotation = required.or(() -> open).orElseThrow();
        if (required.isPresent() && open.isPresent()) {
            report.add(ProblemCode.GUARD_AND_PUBLIC, open.get().place(), name);
        } else if (name.equals("doTrace")) {
            report.add(ProblemCode.SERVLET_TRACE, annotation.place(), name);
        } else if (!isHandler(method)) {
            if (required.isPresent()) {
                report.add(ProblemCode.SERVLET_METHOD, annotation.place(), name);
            } else {
                report.add(ProblemCode.PUBLIC_MISPLACED, annotation.place(), name, "no request reaches it");
            }
        }
        return required.isPresent()
                ? Optional.of(required(method, required.get()))
                : Optional.of(new MethodRule.Open(name));
    }

    private MethodRule required(ExecutableElement method, AnnotationReader annotation) {
        GuardReader guard = new GuardReader(annotation, method, report);
        Optional<TypeElement> profile = guard.profile(missing);
        profile.filter(element -> !types.isVisible(element, types.packageOf(type)))
                .ifPresent(hidden -> report.add(
                        ProblemCode.TYPE_HIDDEN,
                        annotation.place(),
                        "The guard of " + method.getSimpleName(),
                        hidden.getSimpleName()));
        profile.ifPresent(used::add);
        return new MethodRule.Required(
                method.getSimpleName().toString(), guard.arguments(), profile.map(ClassName::get));
    }

    private boolean isHandler(ExecutableElement method) {
        return METHODS.contains(method.getSimpleName().toString())
                && !method.getModifiers().contains(Modifier.STATIC)
                && method.getParameters().size() == 2
                && SourceTypes.is(method.getParameters().get(0).asType(), "jakarta.servlet.http.HttpServletRequest")
                && SourceTypes.is(method.getParameters().get(1).asType(), "jakarta.servlet.http.HttpServletResponse");
    }

    private void checkForgotten(ExecutableElement method) {
        boolean silent = !AnnotationReader.has(method, Annotations.JWT_REQUIRED)
                && !AnnotationReader.has(method, Annotations.JWT_PUBLIC);
        String name = method.getSimpleName().toString();
        // OPTIONS is for browsers, which ask before they send a credential; a HEAD is guarded as the GET is.
        if (silent && isHandler(method) && !name.equals("doOptions") && !isDecided(name)) {
            report.add(ProblemCode.SERVLET_PARTLY_GUARDED, Place.at(method), type.getSimpleName(), name);
        }
    }

    /** Whether this class or one above it says something that holds for the method. */
    private boolean isDecided(String name) {
        for (TypeElement at = type;
                at != null;
                at = SourceTypes.element(at.getSuperclass()).orElse(null)) {
            for (ExecutableElement method : ElementFilter.methodsIn(at.getEnclosedElements())) {
                boolean holds = method.getSimpleName().contentEquals(name)
                        || (name.equals("doHead") && method.getSimpleName().contentEquals("doGet"));
                if (holds
                        && (AnnotationReader.has(method, Annotations.JWT_REQUIRED)
                                || AnnotationReader.has(method, Annotations.JWT_PUBLIC))) {
                    return true;
                }
            }
        }
        return false;
    }
}
