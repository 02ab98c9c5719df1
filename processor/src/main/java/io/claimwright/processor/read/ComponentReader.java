package io.claimwright.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.claimwright.processor.model.ClaimComponent;
import io.claimwright.processor.model.ClaimComponent.Presence;
import io.claimwright.processor.model.ClaimType;
import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads the components of one claims record. */
final class ComponentReader {
    private final ClaimsScope scope;
    private final Report report;
    private final ClaimsReader records;
    private final TypeArguments arguments;
    private final Place use;
    private final boolean outermost;

    /**
     * With the record whose components they are.
     *
     * @param use where the record is named: what its arguments bring along is wrong there
     * @param outermost whether its components are members of the token itself
     */
    ComponentReader(ClaimsScope scope, ClaimsReader records, DeclaredType record, Place use, boolean outermost) {
        this.scope = scope;
        this.report = scope.report();
        this.records = records;
        this.arguments = new TypeArguments(record, scope.types());
        this.use = use;
        this.outermost = outermost;
    }

    Optional<ClaimComponent> read(RecordComponentElement component, ReadName name) {
        boolean audience = outermost && name.text().equals("aud");
        if (outermost) {
            checkNames(name);
        }
        Set<String> missing = SourceTypes.missing(component.asType());
        scope.missing().addAll(missing);
        if (!missing.isEmpty()) {
            return Optional.empty();
        }
        return audience ? audience(component, name) : declared(component, name);
    }

    private void checkNames(ReadName name) {
        if (ReservedNames.CLAIMS.contains(name.text())) {
            report.add(ProblemCode.CLAIM_NAME_REGISTERED, name.name().place(), name.text(), name.owner());
        } else if (ReservedNames.METHODS.contains(name.owner())) {
            report.add(ProblemCode.CLAIM_NAME_RESERVED, name.name().place(), name.owner(), name.owner(), name.text());
        }
        for (Located<String> alias : name.aliases()) {
            boolean registered = ReservedNames.CLAIMS.contains(alias.value())
                    || alias.value().equals("aud");
            if (registered || name.text().equals("aud")) {
                report.add(ProblemCode.CLAIM_ALIAS_REGISTERED, alias.place(), alias.value(), name.text());
            }
        }
    }

    private Optional<ClaimComponent> audience(RecordComponentElement component, ReadName name) {
        TypeMirror declared = arguments.fillIn(component.asType());
        Optional<ClaimType.Audience.Form> form = AudienceForm.of(declared);
        if (form.isEmpty()) {
            report.add(ProblemCode.REGISTERED_CLAIM_TYPE, ComponentPlace.of(component), SourceTypes.text(declared));
        }
        if (ConverterReader.isNamed(component)) {
            report.add(ProblemCode.CLAIM_CONVERTER_MISPLACED, name.name().place(), name.owner(), "is the audience");
        }
        TypeName type = TypeName.get(declared);
        return form.map(found -> new ClaimComponent(
                name.owner(), name.claimName(), type, new ClaimType.Audience(found), type, Presence.REQUIRED));
    }

    private Optional<ClaimComponent> declared(RecordComponentElement component, ReadName name) {
        TypeMirror declared = arguments.fillIn(component.asType());
        Place place = TypeArguments.isOpen(component.asType()) ? use : ComponentPlace.of(component);
        String claim = name.text().isEmpty() ? name.owner() : name.text();
        Optional<TypeElement> hidden = scope.types().hidden(declared, scope.packageName());
        if (hidden.isPresent()) {
            String what = "The claim \"" + claim + "\"";
            report.add(ProblemCode.TYPE_HIDDEN, place, what, hidden.get().getSimpleName());
            return Optional.empty();
        }
        scope.used().add(declared);
        boolean optional = isOptional(declared);
        TypeMirror value = optional ? SourceTypes.arguments(declared).get(0) : declared;
        Optional<NullableReader.Found> nullable = new NullableReader(scope).read(component, declared, claim);
        Presence presence = optional ? Presence.OPTIONAL : nullable.isPresent() ? Presence.NULLABLE : Presence.REQUIRED;
        return type(component, ReadClaim.declared(claim, place, declared, Optional.empty()), value)
                .map(type -> new ClaimComponent(
                        name.owner(),
                        name.claimName(),
                        nullable.map(found -> annotated(declared, found)).orElse(TypeName.get(declared)),
                        type,
                        TypeName.get(value),
                        presence));
    }

    private static boolean isOptional(TypeMirror type) {
        return SourceTypes.is(type, Optional.class)
                && SourceTypes.arguments(type).size() == 1;
    }

    private Optional<ClaimType> type(RecordComponentElement component, ReadClaim claim, TypeMirror value) {
        Optional<ReadConverter> converter = new ConverterReader(scope).read(component, ComponentPlace.of(component));
        if (converter.isEmpty() && ConverterReader.isNamed(component)) {
            return Optional.empty();
        }
        if (converter.isPresent() && !converter.get().occursIn(value, scope.types())) {
            Located<TypeElement> type = converter.get().type();
            report.add(
                    ProblemCode.CLAIM_CONVERTER_TYPE,
                    type.place(),
                    type.value().getSimpleName(),
                    SourceTypes.text(converter.get().javaType()),
                    SourceTypes.text(claim.declared()),
                    claim.name());
            return Optional.empty();
        }
        ReadClaim whole = ReadClaim.declared(claim.name(), claim.place(), claim.declared(), converter);
        return new ClaimTypeReader(scope, records, whole).read(value);
    }

    /** The type with the annotation, where that belongs to types and generated code can name it. */
    private TypeName annotated(TypeMirror declared, NullableReader.Found nullable) {
        TypeName type = TypeName.get(declared);
        TypeElement found = scope.types().typeSeenFrom(scope.profile(), nullable.annotation());
        if (!nullable.onType() || found == null || !scope.types().isVisible(found, scope.packageName())) {
            return type;
        }
        scope.used().add(found);
        AnnotationSpec annotation = AnnotationSpec.builder(ClassName.get(found)).build();
        return type instanceof ParameterizedTypeName generic
                ? ParameterizedTypeName.get(
                        generic.rawType().annotated(annotation),
                        generic.typeArguments().toArray(TypeName[]::new))
                : type.annotated(annotation);
    }
}
