package io.claimwright.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.claimwright.processor.model.ClaimType;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what a claim's Java type is in a token. */
final class ClaimTypeReader {
    private final ClaimsScope scope;
    private final ClaimsReader records;
    private final ReadClaim claim;

    ClaimTypeReader(ClaimsScope scope, ClaimsReader records, ReadClaim claim) {
        this.scope = scope;
        this.records = records;
        this.claim = claim;
    }

    Optional<ClaimType> read(TypeMirror type) {
        Optional<ReadConverter> converter = claim.converter().filter(each -> each.makes(type, scope.types()));
        if (converter.isPresent()) {
            return converted(converter.get());
        }
        Optional<ClaimType> scalar = ScalarTypes.of(scope.types(), type);
        if (scalar.isPresent()) {
            return scalar;
        }
        if (type instanceof ArrayType array) {
            return array(array);
        }
        return SourceTypes.element(type).isPresent() ? declared((DeclaredType) type) : unsupported(type);
    }

    private Optional<ClaimType> converted(ReadConverter converter) {
        ClaimTypeReader behind = new ClaimTypeReader(scope, records, claim.behind(converter));
        scope.missing().addAll(SourceTypes.missing(converter.claimType()));
        if (!SourceTypes.missing(converter.claimType()).isEmpty()) {
            return Optional.empty();
        }
        ClassName type = ClassName.get(converter.type().value());
        return behind.read(converter.claimType()).map(made -> new ClaimType.Converted(type, made));
    }

    /** An array of a generic type can't be made without an unchecked conversion. */
    private Optional<ClaimType> array(ArrayType array) {
        TypeMirror element = array.getComponentType();
        if (element.getKind() == TypeKind.CHAR || isGeneric(element)) {
            return unsupported(array);
        }
        return inner(element, type -> new ClaimType.ArrayOf(type, TypeName.get(element)));
    }

    private static boolean isGeneric(TypeMirror type) {
        return type instanceof ArrayType array
                ? isGeneric(array.getComponentType())
                : SourceTypes.element(type)
                        .filter(element -> !element.getTypeParameters().isEmpty())
                        .isPresent();
    }

    private Optional<ClaimType> declared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        if (SourceTypes.is(type, Optional.class) && !SourceTypes.arguments(type).isEmpty()) {
            scope.report().add(ProblemCode.CLAIM_OPTIONAL, claim.place(), claim.name());
            return Optional.empty();
        }
        if (element.getKind() == ElementKind.ENUM) {
            return Optional.of(new ClaimType.Constant(EnumReader.read(element, scope)));
        }
        if (element.getKind() == ElementKind.RECORD) {
            return records.nested(type, claim.place());
        }
        if (VariantsReader.isSealed(element) && VariantsReader.permitsAny(element)) {
            return new VariantsReader(scope, records).read(element, claim.place());
        }
        return container(type);
    }

    private Optional<ClaimType> container(DeclaredType type) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        if (arguments.size() == 1 && SourceTypes.is(type, List.class)) {
            return inner(arguments.get(0), ClaimType.ListOf::new);
        }
        if (arguments.size() == 1 && SourceTypes.is(type, Set.class)) {
            return inner(arguments.get(0), ClaimType.SetOf::new);
        }
        if (arguments.size() == 2 && SourceTypes.is(type, Map.class)) {
            if (!SourceTypes.is(arguments.get(0), String.class)) {
                String keys = SourceTypes.text(arguments.get(0));
                scope.report().add(ProblemCode.CLAIM_MAP_KEY, claim.place(), claim.name(), keys);
                return Optional.empty();
            }
            return inner(arguments.get(1), ClaimType.MapOf::new);
        }
        return unsupported(type);
    }

    private Optional<ClaimType> inner(TypeMirror type, Function<ClaimType, ClaimType> container) {
        return read(type).map(container);
    }

    private Optional<ClaimType> unsupported(TypeMirror type) {
        String declared = SourceTypes.text(claim.declared());
        String part = SourceTypes.text(type);
        String culprit = part.equals(declared) ? "which" : "and " + part;
        Report report = scope.report();
        if (claim.convertedBy().isPresent()) {
            String converter = claim.convertedBy().get();
            String cure = ClaimCures.ofConverted(type);
            report.add(ProblemCode.CLAIM_CONVERTER_CLAIM, claim.place(), converter, declared, culprit, cure);
        } else {
            report.add(ProblemCode.CLAIM_TYPE, claim.place(), claim.name(), declared, culprit, ClaimCures.of(type));
        }
        return Optional.empty();
    }
}
