package io.claimwright.processor.read;

import io.claimwright.processor.problem.Place;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Where a record component stands. javac 25 and ECJ know no line for the component itself, all know one
 * for the field behind it, which stands at the same place.
 */
public final class ComponentPlace {
    private ComponentPlace() {}

    public static Place of(RecordComponentElement component) {
        return field(component).map(Place::at).orElse(Place.at(component));
    }

    /** The field behind a component. */
    static Optional<VariableElement> field(RecordComponentElement component) {
        return Optional.ofNullable(component.getEnclosingElement())
                .filter(TypeElement.class::isInstance)
                .flatMap(type -> ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                        .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                        .findFirst());
    }

    /** The component, at an annotation that stands on it. */
    public static Place of(RecordComponentElement component, Optional<Located<String>> named) {
        Place at = of(component);
        return named.map(n -> new Place(
                        at.element(), n.place().annotation(), n.place().value()))
                .orElse(at);
    }
}
