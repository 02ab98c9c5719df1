package io.claimwright.processor.read;

import com.palantir.javapoet.TypeName;
import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads the converter that {@code @Claim} names. */
final class ConverterReader {
    private final ClaimsScope scope;

    ConverterReader(ClaimsScope scope) {
        this.scope = scope;
    }

    /** Whether a component names converters, right or wrong. */
    static boolean isNamed(Element component) {
        return !named(component).isEmpty();
    }

    /** The converters that are named, each at the annotation's value. */
    static List<Located<Object>> named(Element element) {
        return AnnotationReader.find(element, Annotations.CLAIM)
                .map(claim -> claim.types("converter"))
                .orElse(List.of());
    }

    /** The converter of a component, if it is there and generated code can use it. */
    Optional<ReadConverter> read(Element component, Place place) {
        List<Located<Object>> named = named(component);
        if (named.size() > 1) {
            Place second = narrow(place, named.get(1));
            scope.report().add(ProblemCode.CLAIM_CONVERTER_TWICE, second, component.getSimpleName());
            return Optional.empty();
        }
        return named.stream()
                .flatMap(converter -> converter(new Located<>(converter.value(), narrow(place, converter))).stream())
                .findFirst();
    }

    /** The component's place, for the annotation on a component stands where some compilers know no line. */
    private static Place narrow(Place place, Located<Object> named) {
        return new Place(
                place.element(), named.place().annotation(), named.place().value());
    }

    private Optional<ReadConverter> converter(Located<Object> named) {
        if (!(named.value() instanceof TypeMirror mirror)) {
            scope.missing().add("the converter");
            return Optional.empty();
        }
        scope.missing().addAll(SourceTypes.missing(mirror));
        Optional<TypeElement> type = SourceTypes.element(mirror);
        Set<String> above = type.map(SourceTypes::missingAbove).orElse(Set.of());
        scope.missing().addAll(above);
        return above.isEmpty() ? type.flatMap(found -> checked(found, named.place())) : Optional.empty();
    }

    private Optional<ReadConverter> checked(TypeElement type, Place place) {
        if (!scope.types().isVisible(type, scope.packageName())) {
            scope.report().add(ProblemCode.TYPE_HIDDEN, place, "@Claim", type.getSimpleName());
            return Optional.empty();
        }
        List<TypeMirror> arguments = ArgumentsAbove.of(type, Annotations.CLAIM_CONVERTER, scope.types())
                .orElse(List.of());
        String fault = new Instances(scope.types(), scope.profile(), scope.used()).fault(type);
        if (fault == null && (arguments.size() != 2 || arguments.stream().anyMatch(TypeArguments::isOpen))) {
            fault = "does not say what it converts";
        }
        if (fault != null) {
            scope.report().add(ProblemCode.CLAIM_CONVERTER_CLASS, place, type.getSimpleName(), fault);
            return Optional.empty();
        }
        scope.used().add(type);
        return Optional.of(
                new ReadConverter(new Located<>(type, place), TypeName.get(arguments.get(0)), arguments.get(1)));
    }
}
