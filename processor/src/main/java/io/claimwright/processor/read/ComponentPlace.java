package io.claimwright.processor.read;

import io.claimwright.processor.problem.Place;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;

/** Where a record component stands: at its {@code @Claim} where that is meant. */
final class ComponentPlace {
    private ComponentPlace() {}

    static Place of(RecordComponentElement component) {
        return Place.at(component);
    }

    static Place of(RecordComponentElement component, Optional<Located<String>> named) {
        return named.map(Located::place).orElse(of(component));
    }
}
