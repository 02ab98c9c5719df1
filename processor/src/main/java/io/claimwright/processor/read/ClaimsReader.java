package io.claimwright.processor.read;

import com.palantir.javapoet.TypeName;
import io.claimwright.processor.model.ClaimComponent;
import io.claimwright.processor.model.ClaimType;
import io.claimwright.processor.model.ClaimsRecord;
import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Reads a record whose components are claims, and the records within it. */
final class ClaimsReader {
    /** How often a generic record may stand within itself, each time with other arguments. */
    private static final int MOST_WITHIN_ITSELF = 8;

    private final ClaimsScope scope;
    private final List<ClaimsRecord> records;
    private final Deque<Step> path = new ArrayDeque<>();
    private final Set<TypeElement> endless = new HashSet<>();

    private record Step(TypeElement element, TypeName type) {}

    /**
     * Starts.
     *
     * @param records gets the claims record first, and then every record within it once
     */
    ClaimsReader(ClaimsScope scope, List<ClaimsRecord> records) {
        this.scope = scope;
        this.records = records;
    }

    /**
     * Reads a record.
     *
     * @param use where it is named: there stands what is wrong with its arguments
     */
    Optional<ClaimsRecord> read(DeclaredType record, Place use) {
        TypeElement element = (TypeElement) record.asElement();
        if (!TypeArguments.areConcrete(record)) {
            scope.report()
                    .add(
                            ProblemCode.CLAIMS_RECORD_GENERIC,
                            use,
                            element.getSimpleName(),
                            SourceTypes.text(record),
                            TypeArguments.example(element));
            return Optional.empty();
        }
        TypeName type = TypeName.get(record);
        use(element);
        path.push(new Step(element, type));
        int index = records.size();
        ComponentReader reader = new ComponentReader(scope, this, record, use, path.size() == 1);
        List<ReadName> names = names(element);
        new ClaimNameReader(scope.report()).checkDistinct(names, ProblemCode.CLAIM_NAME_DUPLICATE);
        List<ClaimComponent> components = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            reader.read(element.getRecordComponents().get(i), names.get(i)).ifPresent(components::add);
        }
        path.pop();
        ClaimsRecord read = new ClaimsRecord(type, components);
        records.add(index, read);
        return Optional.of(read);
    }

    /** What generated code calls of a record. */
    private void use(TypeElement record) {
        scope.used().add(record);
        scope.used().addAll(record.getRecordComponents());
        scope.used().addAll(ElementFilter.constructorsIn(record.getEnclosedElements()));
        // One that is called clone, which the compiler allows none, has no accessor.
        record.getRecordComponents().stream()
                .map(RecordComponentElement::getAccessor)
                .filter(Objects::nonNull)
                .forEach(scope.used()::add);
    }

    /** The names of a record's components, in their order. */
    List<ReadName> names(TypeElement record) {
        ClaimNameReader names = new ClaimNameReader(scope.report());
        List<ReadName> things = new ArrayList<>();
        // From the type to its components: the round's own list of them differs from compiler to compiler.
        for (RecordComponentElement component : record.getRecordComponents()) {
            things.add(names.read(component, ComponentPlace.of(component)));
        }
        return things;
    }

    /** A record within the claims, if it can be read; one that is on its way back to itself can't. */
    Optional<ClaimType> nested(DeclaredType record, Place use) {
        TypeElement element = (TypeElement) record.asElement();
        TypeName type = TypeName.get(record);
        boolean again = path.stream().anyMatch(step -> step.type().equals(type));
        long depth =
                path.stream().filter(step -> step.element().equals(element)).count();
        if (again || (depth > MOST_WITHIN_ITSELF && endless.add(element))) {
            scope.report().add(ProblemCode.CLAIMS_RECORD_RECURSIVE, use, element.getSimpleName());
        }
        if (again || endless.contains(element)) {
            return Optional.empty();
        }
        boolean known = records.stream().anyMatch(other -> other.type().equals(type));
        return known || read(record, use).isPresent() ? Optional.of(new ClaimType.Nested(type)) : Optional.empty();
    }
}
