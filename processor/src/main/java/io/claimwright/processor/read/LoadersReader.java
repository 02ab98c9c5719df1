package io.claimwright.processor.read;

import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import java.util.EnumMap;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the loaders of a profile, and what is wrong with them whatever their kind. */
final class LoadersReader {
    private final Report report;

    LoadersReader(Report report) {
        this.report = report;
    }

    Map<LoaderKind, ExecutableElement> read(TypeElement profile) {
        Map<LoaderKind, ExecutableElement> loaders = new EnumMap<>(LoaderKind.class);
        for (ExecutableElement method : ElementFilter.methodsIn(profile.getEnclosedElements())) {
            for (LoaderKind kind : LoaderKind.values()) {
                AnnotationReader.find(method, kind.annotation).ifPresent(annotation -> {
                    ExecutableElement other = loaders.putIfAbsent(kind, method);
                    if (other != null) {
                        report.add(
                                ProblemCode.LOADER_DUPLICATE,
                                annotation.place(),
                                profile.getSimpleName(),
                                kind.simpleName,
                                other.getSimpleName(),
                                method.getSimpleName());
                    }
                    check(method);
                });
            }
        }
        loaders.forEach((kind, method) -> checkCalled(kind, method, profile, loaders));
        return loaders;
    }

    private void check(ExecutableElement method) {
        Place place = Place.at(method);
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            report.add(ProblemCode.LOADER_PRIVATE, place, method.getSimpleName());
        }
        if (!method.getTypeParameters().isEmpty()) {
            report.add(ProblemCode.LOADER_GENERIC, place, method.getSimpleName());
        }
        for (TypeMirror thrown : method.getThrownTypes()) {
            boolean unchecked = SourceTypes.element(thrown)
                    .filter(type -> SourceTypes.isA(type, RuntimeException.class.getName())
                            || SourceTypes.isA(type, Error.class.getName()))
                    .isPresent();
            if (!unchecked && SourceTypes.missing(thrown).isEmpty()) {
                report.add(ProblemCode.LOADER_THROWS, place, method.getSimpleName(), SourceTypes.text(thrown));
            }
        }
    }

    /** Who answers that a user is unknown, in a profile that looks nobody up, is never asked. */
    private void checkCalled(
            LoaderKind kind,
            ExecutableElement method,
            TypeElement profile,
            Map<LoaderKind, ExecutableElement> loaders) {
        kind.refusing()
                .filter(refusing -> !loaders.containsKey(refusing))
                .ifPresent(refusing -> report.add(
                        ProblemCode.LOADER_NEVER_CALLED,
                        AnnotationReader.find(method, kind.annotation)
                                .map(AnnotationReader::place)
                                .orElse(Place.at(method)),
                        method.getSimpleName(),
                        refusing.simpleName,
                        profile.getSimpleName()));
    }

    void wrongResult(LoaderKind kind, ExecutableElement method) {
        report.add(
                ProblemCode.LOADER_RETURN,
                Place.at(method),
                method.getSimpleName(),
                SourceTypes.text(method.getReturnType()),
                kind.result);
    }
}
