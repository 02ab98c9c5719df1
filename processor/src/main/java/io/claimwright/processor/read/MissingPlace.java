package io.claimwright.processor.read;

import io.claimwright.processor.problem.Place;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Where a class names a type that is not there. */
public final class MissingPlace {
    private final String absent;

    private MissingPlace(String absent) {
        this.absent = absent;
    }

    /** The first such place in a class, and in those within it; the class itself where none is found. */
    public static Place of(TypeElement type, String absent) {
        return new MissingPlace(absent).in(type).orElse(Place.at(type));
    }

    private Optional<Place> in(TypeElement type) {
        if (SourceTypes.missingAbove(type).contains(absent)) {
            return Optional.of(Place.at(type));
        }
        return annotation(type)
                .or(() -> first(type.getRecordComponents().stream().map(this::component)))
                .or(() -> first(ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .map(this::method)))
                .or(() -> first(ElementFilter.typesIn(type.getEnclosedElements()).stream()
                        .map(this::in)));
    }

    private static Optional<Place> first(Stream<Optional<Place>> places) {
        return places.flatMap(Optional::stream).findFirst();
    }

    private Optional<Place> component(RecordComponentElement component) {
        boolean converter = values(component, Annotations.CLAIM, "converter").anyMatch(named -> isNamed(named.value()));
        return Optional.of(ComponentPlace.of(component)).filter(place -> converter || isIn(component.asType()));
    }

    private Optional<Place> method(ExecutableElement method) {
        return annotation(method)
                .or(() -> method.getParameters().stream()
                        .filter(parameter -> isIn(parameter.asType()))
                        .map(parameter -> Place.at(parameter, method))
                        .findFirst())
                .or(() -> Optional.of(Place.at(method))
                        .filter(place ->
                                HandlerMethodReader.signature(method).stream().anyMatch(this::isIn)));
    }

    private Optional<Place> annotation(Element element) {
        return Stream.concat(
                        values(element, Annotations.ADDITIONAL_CLAIMS_LOADER, "value"),
                        Stream.concat(
                                values(element, Annotations.JWT_REQUIRED, "profile"),
                                values(element, Annotations.JWT_REQUIRED, "verify")))
                .filter(named -> isNamed(named.value()))
                .map(Located::place)
                .findFirst();
    }

    private static Stream<Located<Object>> values(Element element, String annotation, String attribute) {
        return AnnotationReader.find(element, annotation).stream().flatMap(reader -> reader.types(attribute).stream());
    }

    /** Where javac has no name for what an annotation names, it is missing as "the profile" or the like. */
    private boolean isNamed(Object value) {
        return value instanceof TypeMirror type ? isIn(type) : absent.startsWith("the ");
    }

    private boolean isIn(TypeMirror type) {
        return SourceTypes.missing(type).contains(absent);
    }
}
