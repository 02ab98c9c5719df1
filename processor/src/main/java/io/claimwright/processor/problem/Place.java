package io.claimwright.processor.problem;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a source, as narrow as it is known.
 *
 * @param element the element
 * @param annotation the annotation on it, or null
 * @param value the annotation's attribute, or null
 */
public record Place(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {
    /** The element itself. */
    public static Place at(Element element) {
        return new Place(element, null, null);
    }

    /** A parameter; or its method, where ECJ has lost the parameter's place, as it does in later rounds. */
    @SuppressWarnings("NullAway") // the API says nothing of null
    public static Place at(VariableElement parameter, ExecutableElement method) {
        return at(parameter.getEnclosingElement() == null ? method : parameter);
    }

    /**
     * The component of a record in place of its accessor: one that the compiler has added stands in no
     * line, and what is annotated there was written on the component.
     */
    Place written() {
        Element outer = element.getEnclosingElement();
        if (!(element instanceof ExecutableElement method)
                || !method.getParameters().isEmpty()
                || outer == null
                || outer.getKind() != ElementKind.RECORD) {
            return this;
        }
        return ElementFilter.fieldsIn(outer.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(method.getSimpleName()))
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                .findFirst()
                .map(Place::at)
                .orElse(this);
    }
}
