package io.claimwright.processor.problem;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
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
}
