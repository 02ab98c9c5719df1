package io.claimwright.processor.read;

import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** What a class with guarded methods is: that decides who enforces the guards. */
public enum GuardedClass {
    /** It is an annotation of the user's own, which guards what it stands on. */
    ANNOTATION,
    /** It extends {@code JwtServlet}, which enforces them. */
    JWT_SERVLET,
    /** It is another servlet, and nobody does. */
    OTHER_SERVLET,
    /** The container calls it, and it is no servlet: a filter or a listener. */
    CONTAINER_CALLED,
    /** It is called through a generated class, which does. */
    HANDLERS,
    /** It extends something that is not there yet. */
    UNKNOWN;

    private static final Set<String> LISTENERS = Set.of(
            "jakarta.servlet.ServletContextListener",
            "jakarta.servlet.ServletRequestListener",
            "jakarta.servlet.http.HttpSessionListener");

    /** What a class is. */
    public static GuardedClass of(TypeElement type) {
        boolean saysSomething = GuardAnnotations.isGuarded(type) || AnnotationReader.has(type, Annotations.JWT_PUBLIC);
        if (type.getKind() == ElementKind.ANNOTATION_TYPE && saysSomething) {
            return ANNOTATION;
        }
        if (SourceTypes.isA(type, "io.claimwright.servlet.JwtServlet")) {
            return JWT_SERVLET;
        }
        if (SourceTypes.isA(type, "jakarta.servlet.Servlet")) {
            return OTHER_SERVLET;
        }
        if (called(type).isPresent()) {
            return CONTAINER_CALLED;
        }
        return missingSupertypes(type).isEmpty() ? HANDLERS : UNKNOWN;
    }

    /** The names of the superclasses that are not there yet. */
    public static Set<String> missingSupertypes(TypeElement type) {
        Set<String> missing = new LinkedHashSet<>(SourceTypes.missing(type.getSuperclass()));
        SourceTypes.element(type.getSuperclass()).ifPresent(above -> missing.addAll(missingSupertypes(above)));
        return missing;
    }

    private static Optional<String> called(TypeElement type) {
        if (SourceTypes.isA(type, "jakarta.servlet.Filter")) {
            return Optional.of("a filter");
        }
        return LISTENERS.stream().anyMatch(name -> SourceTypes.isA(type, name))
                ? Optional.of("a listener")
                : Optional.empty();
    }

    /** Tells that nobody enforces the guards of a filter or a listener. */
    public static <M> Read<M> rejectCalled(TypeElement type, Report report) {
        String what = called(type).orElse("");
        GuardAnnotations guards = new GuardAnnotations(report);
        guards.on(type).ifPresent(guard -> called(type, type, what, guard, report));
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            guards.on(method).ifPresent(guard -> called(type, method, what, guard, report));
        }
        return new Read.Rejected<>();
    }

    private static void called(TypeElement type, Element guarded, String what, StandingGuard guard, Report report) {
        report.add(
                ProblemCode.GUARD_CONTAINER_CLASS, guard.place(), type.getSimpleName(), what, guarded.getSimpleName());
    }

    /** Tells that nobody enforces the guards of a servlet that does not extend {@code JwtServlet}. */
    public static <M> Read<M> reject(TypeElement type, Report report) {
        GuardAnnotations guards = new GuardAnnotations(report);
        guards.on(type).ifPresent(guard -> unguarded(type, type, guard.use(), report));
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            guards.on(method)
                    .map(StandingGuard::use)
                    .or(() -> AnnotationReader.find(method, Annotations.JWT_PUBLIC))
                    .ifPresent(annotation -> unguarded(type, method, annotation, report));
        }
        return new Read.Rejected<>();
    }

    private static void unguarded(TypeElement type, Element guarded, AnnotationReader annotation, Report report) {
        report.add(ProblemCode.SERVLET_UNGUARDED, annotation.place(), type.getSimpleName(), guarded.getSimpleName());
    }
}
