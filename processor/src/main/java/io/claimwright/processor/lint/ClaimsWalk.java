package io.claimwright.processor.lint;

import io.claimwright.processor.read.AnnotationReader;
import io.claimwright.processor.read.Annotations;
import io.claimwright.processor.read.Located;
import io.claimwright.processor.read.SourceTypes;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** Every component of a claims record and of the records within it. */
final class ClaimsWalk {
    private final Set<TypeElement> seen = new HashSet<>();
    private final BiConsumer<TypeElement, RecordComponentElement> each;

    private ClaimsWalk(BiConsumer<TypeElement, RecordComponentElement> each) {
        this.each = each;
    }

    /** Calls what is to be done with each component and its record, each record once. */
    static void over(TypeElement record, BiConsumer<TypeElement, RecordComponentElement> each) {
        new ClaimsWalk(each).record(record);
    }

    private void record(TypeElement record) {
        if (!seen.add(record)) {
            return;
        }
        record.getPermittedSubclasses()
                .forEach(type -> SourceTypes.element(type).ifPresent(this::within));
        for (RecordComponentElement component : record.getRecordComponents()) {
            each.accept(record, component);
            SourceTypes.named(component.asType()).forEach(this::within);
        }
    }

    private void within(TypeElement type) {
        if (type.getKind() == ElementKind.RECORD
                || !type.getPermittedSubclasses().isEmpty()) {
            record(type);
        }
    }

    /** The name of a component as a claim. */
    static String claim(RecordComponentElement component) {
        Optional<String> named = AnnotationReader.find(component, Annotations.CLAIM)
                .flatMap(claim -> claim.string("value"))
                .map(Located::value)
                .filter(name -> !name.isEmpty());
        return named.orElse(component.getSimpleName().toString());
    }
}
