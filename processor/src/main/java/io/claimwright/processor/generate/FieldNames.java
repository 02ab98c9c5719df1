package io.claimwright.processor.generate;

import com.palantir.javapoet.NameAllocator;
import io.claimwright.processor.model.ClaimComponent;
import io.claimwright.processor.model.ClaimsRecord;
import java.util.Collection;

/**
 * The fields for a record's components. Each has its component's name, unless that would hide what the
 * code around it names: {@code Optional} could be a component, and so could a constant's name.
 */
final class FieldNames {
    private final NameAllocator names = new NameAllocator();

    FieldNames(ClaimsRecord record, Collection<String> taken) {
        taken.stream().distinct().forEach(names::newName);
        for (ClaimComponent component : record.components()) {
            names.newName(component.name(), component.name());
        }
    }

    String of(ClaimComponent component) {
        return names.get(component.name());
    }
}
