package io.claimwright.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.claimwright.processor.model.ClaimComponent;
import io.claimwright.processor.model.ClaimType;
import io.claimwright.processor.model.ClaimsRecord;
import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads a record whose components are claims, and the records within it. */
final class ClaimsReader {
    private final SourceTypes types;
    private final Report report;
    private final Set<String> missing;
    private final Used used;
    private final String packageName;
    private final Deque<TypeElement> path = new ArrayDeque<>();

    ClaimsReader(SourceTypes types, Report report, Set<String> missing, Used used, String packageName) {
        this.types = types;
        this.report = report;
        this.missing = missing;
        this.used = used;
        this.packageName = packageName;
    }

    /** Reads the claims record; the list gets it first, and then every record within it once. */
    Optional<ClaimsRecord> read(TypeElement record, List<ClaimsRecord> records) {
        if (!record.getTypeParameters().isEmpty()) {
            report.add(ProblemCode.CLAIMS_RECORD_GENERIC, Place.at(record), record.getSimpleName());
            return Optional.empty();
        }
        used.add(record);
        used.addAll(record.getRecordComponents());
        used.addAll(ElementFilter.constructorsIn(record.getEnclosedElements()));
        // One that is called clone, which the compiler allows none, has no accessor.
        record.getRecordComponents().stream()
                .map(RecordComponentElement::getAccessor)
                .filter(Objects::nonNull)
                .forEach(used::add);
        path.push(record);
        int index = records.size();
        List<ClaimComponent> components = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        // From the type to its components: the round's own list of them differs from compiler to compiler.
        for (RecordComponentElement component : record.getRecordComponents()) {
            component(component, records, names).ifPresent(components::add);
        }
        path.pop();
        ClaimsRecord read = new ClaimsRecord(ClassName.get(record), components);
        records.add(index, read);
        return Optional.of(read);
    }

    private Optional<ClaimComponent> component(
            RecordComponentElement component, List<ClaimsRecord> records, Map<String, String> names) {
        String name = component.getSimpleName().toString();
        Optional<Located<String>> named =
                AnnotationReader.find(component, Annotations.CLAIM).flatMap(claim -> claim.string("value"));
        String claim = named.map(Located::value).orElse(name);
        Place place = ComponentPlace.of(component, named);
        if (claim.isEmpty()) {
            report.add(ProblemCode.CLAIM_NAME_EMPTY, place, name);
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(claim)) {
            report.add(ProblemCode.CLAIM_NAME_MALFORMED, place, name);
        }
        String other = names.putIfAbsent(claim, name);
        if (other != null) {
            report.add(ProblemCode.CLAIM_NAME_DUPLICATE, place, claim, other, name);
        }
        missing.addAll(SourceTypes.missing(component.asType()));
        if (!SourceTypes.missing(component.asType()).isEmpty()) {
            return Optional.empty();
        }
        boolean outermost = path.size() == 1;
        if (outermost) {
            checkNames(name, claim, place);
        }
        return outermost && claim.equals("aud") ? audience(component, name) : declared(component, name, claim, records);
    }

    private void checkNames(String name, String claim, Place place) {
        if (ReservedNames.CLAIMS.contains(claim)) {
            report.add(ProblemCode.CLAIM_NAME_REGISTERED, place, claim, name);
        } else if (ReservedNames.METHODS.contains(name)) {
            report.add(ProblemCode.CLAIM_NAME_RESERVED, place, name, name, claim);
        }
    }

    private Optional<ClaimComponent> declared(
            RecordComponentElement component, String name, String claim, List<ClaimsRecord> records) {
        TypeMirror declared = component.asType();
        boolean optional = SourceTypes.is(declared, Optional.class)
                && SourceTypes.arguments(declared).size() == 1;
        TypeMirror value = optional ? SourceTypes.arguments(declared).get(0) : declared;
        ClaimTypeReader reader = new ClaimTypeReader(
                report,
                ComponentPlace.of(component),
                claim.isEmpty() ? name : claim,
                declared,
                nested -> nested(nested, component, records));
        Optional<TypeElement> hidden = types.hidden(declared, packageName);
        if (hidden.isPresent()) {
            String what = "The claim \"" + claim + "\"";
            Place place = ComponentPlace.of(component);
            report.add(ProblemCode.TYPE_HIDDEN, place, what, hidden.get().getSimpleName());
            return Optional.empty();
        }
        used.add(declared);
        return reader.read(value)
                .map(type ->
                        new ClaimComponent(name, claim, TypeName.get(declared), type, TypeName.get(value), optional));
    }

    private Optional<ClaimComponent> audience(RecordComponentElement component, String name) {
        TypeMirror declared = component.asType();
        Optional<ClaimType.Audience.Form> form = AudienceForm.of(declared);
        if (form.isEmpty()) {
            report.add(ProblemCode.REGISTERED_CLAIM_TYPE, ComponentPlace.of(component), SourceTypes.text(declared));
        }
        TypeName type = TypeName.get(declared);
        return form.map(found -> new ClaimComponent(name, "aud", type, new ClaimType.Audience(found), type, false));
    }

    /** Whether a record within the claims could be read; one that is on its way back to itself can't. */
    private boolean nested(TypeElement record, RecordComponentElement component, List<ClaimsRecord> records) {
        if (path.contains(record)) {
            report.add(ProblemCode.CLAIMS_RECORD_RECURSIVE, ComponentPlace.of(component), record.getSimpleName());
            return false;
        }
        ClassName name = ClassName.get(record);
        return records.stream().anyMatch(known -> known.type().equals(name))
                || read(record, records).isPresent();
    }
}
