package io.claimwright.processor.read;

import io.claimwright.processor.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * One annotation on one element. It reads mirrors only: {@code Element.getAnnotation} fails for class
 * values, and in another way on each compiler.
 */
public final class AnnotationReader {
    private final Element element;
    private final AnnotationMirror mirror;

    private AnnotationReader(Element element, AnnotationMirror mirror) {
        this.element = element;
        this.mirror = mirror;
    }

    public static Optional<AnnotationReader> find(Element element, String annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (((TypeElement) mirror.getAnnotationType().asElement())
                    .getQualifiedName()
                    .contentEquals(annotation)) {
                return Optional.of(new AnnotationReader(element, mirror));
            }
        }
        return Optional.empty();
    }

    /** Every annotation on an element that is there, in the order of the source. */
    public static List<AnnotationReader> all(Element element) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> mirror.getAnnotationType().getKind() == TypeKind.DECLARED)
                .map(mirror -> new AnnotationReader(element, mirror))
                .toList();
    }

    public static boolean has(Element element, String annotation) {
        return find(element, annotation).isPresent();
    }

    /** Which annotation it is. */
    public TypeElement type() {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }

    /** The annotation itself. */
    public Place place() {
        return new Place(element, mirror, null);
    }

    /** An attribute that is written down, or else the annotation. */
    Place place(String attribute) {
        return explicit(attribute).map(this::at).orElse(place());
    }

    /** The default also where something else is written down, of which the compiler tells. */
    boolean bool(String attribute, boolean defaultValue) {
        return explicit(attribute)
                .filter(value -> value.getValue() instanceof Boolean)
                .map(value -> (Boolean) value.getValue())
                .orElse(defaultValue);
    }

    public Optional<Located<String>> string(String attribute) {
        return explicit(attribute).map(value -> new Located<>(String.valueOf(value.getValue()), at(value)));
    }

    /** The strings of a list, each where it stands. */
    public List<Located<String>> strings(String attribute) {
        return explicit(attribute).map(this::strings).orElse(List.of());
    }

    private List<Located<String>> strings(AnnotationValue value) {
        List<Located<String>> strings = new ArrayList<>();
        if (value.getValue() instanceof List<?> elements) {
            elements.forEach(element -> strings.addAll(strings((AnnotationValue) element)));
        } else {
            strings.add(new Located<>(String.valueOf(value.getValue()), at(value)));
        }
        return strings;
    }

    /** A class value that is written down and is not {@code void.class}; a string where it can't be found. */
    public Optional<Located<Object>> type(String attribute) {
        return explicit(attribute)
                .filter(value -> !(value.getValue() instanceof TypeMirror type && type.getKind() == TypeKind.VOID))
                .map(value -> new Located<>(value.getValue(), at(value)));
    }

    /** The class values of a list, each a string where it can't be found. */
    public List<Located<Object>> types(String attribute) {
        return explicit(attribute).map(this::types).orElse(List.of());
    }

    private List<Located<Object>> types(AnnotationValue value) {
        List<Located<Object>> types = new ArrayList<>();
        if (value.getValue() instanceof List<?> elements) {
            elements.forEach(element -> types.addAll(types((AnnotationValue) element)));
        } else {
            types.add(new Located<>(value.getValue(), at(value)));
        }
        return types;
    }

    /** The names of enum constants; empty where the attribute is not written down. */
    public Optional<Located<List<String>>> constants(String attribute) {
        return explicit(attribute).map(value -> new Located<>(constants(value), at(value)));
    }

    private static List<String> constants(AnnotationValue value) {
        List<String> names = new ArrayList<>();
        if (value.getValue() instanceof List<?> elements) {
            elements.forEach(element -> names.addAll(constants((AnnotationValue) element)));
        } else if (value.getValue() instanceof VariableElement constant) {
            names.add(constant.getSimpleName().toString());
        }
        return names;
    }

    private Place at(AnnotationValue value) {
        return new Place(element, mirror, value);
    }

    private Optional<AnnotationValue> explicit(String attribute) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(attribute)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }
}
