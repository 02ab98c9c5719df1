package io.claimwright.processor.read;

import com.palantir.javapoet.ClassName;
import io.claimwright.processor.model.ClaimType;
import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads what a claim's Java type is in a token. */
final class ClaimTypeReader {
    /** The readers' and writers' method by the class; a primitive stands with its box. */
    private static final Map<String, String> SCALARS = Map.of(
            String.class.getName(), "string",
            Boolean.class.getName(), "bool",
            Integer.class.getName(), "int32",
            Long.class.getName(), "int64",
            Double.class.getName(), "float64",
            Instant.class.getName(), "instant",
            UUID.class.getName(), "uuid",
            URI.class.getName(), "uri");

    private final Report report;
    private final Place place;
    private final String claim;
    private final String declared;
    private final Predicate<TypeElement> nested;

    ClaimTypeReader(Report report, Place place, String claim, TypeMirror declared, Predicate<TypeElement> nested) {
        this.declared = SourceTypes.text(declared);
        this.report = report;
        this.place = place;
        this.claim = claim;
        this.nested = nested;
    }

    Optional<ClaimType> read(TypeMirror type) {
        Optional<ClaimType> primitive = primitive(type);
        if (primitive.isPresent()) {
            return primitive;
        }
        TypeElement element = SourceTypes.element(type).orElse(null);
        if (element == null) {
            return unsupported(type);
        }
        String scalar = SCALARS.get(element.getQualifiedName().toString());
        if (scalar != null) {
            return Optional.of(new ClaimType.Scalar(scalar));
        }
        if (SourceTypes.is(type, Optional.class) && !SourceTypes.arguments(type).isEmpty()) {
            report.add(ProblemCode.CLAIM_OPTIONAL, place, claim);
            return Optional.empty();
        }
        if (element.getKind() == ElementKind.ENUM) {
            return Optional.of(new ClaimType.Constant(ClassName.get(element)));
        }
        if (element.getKind() == ElementKind.RECORD) {
            return nested.test(element) ? Optional.of(new ClaimType.Nested(ClassName.get(element))) : Optional.empty();
        }
        return container(type);
    }

    private static Optional<ClaimType> primitive(TypeMirror type) {
        return switch (type.getKind()) {
            case BOOLEAN -> Optional.of(new ClaimType.Scalar("bool"));
            case INT -> Optional.of(new ClaimType.Scalar("int32"));
            case LONG -> Optional.of(new ClaimType.Scalar("int64"));
            case DOUBLE -> Optional.of(new ClaimType.Scalar("float64"));
            default -> Optional.empty();
        };
    }

    private Optional<ClaimType> container(TypeMirror type) {
        List<? extends TypeMirror> arguments = SourceTypes.arguments(type);
        if (arguments.size() == 1 && SourceTypes.is(type, List.class)) {
            return inner(arguments.get(0), ClaimType.ListOf::new);
        }
        if (arguments.size() == 1 && SourceTypes.is(type, Set.class)) {
            return inner(arguments.get(0), ClaimType.SetOf::new);
        }
        if (arguments.size() == 2 && SourceTypes.is(type, Map.class)) {
            if (!SourceTypes.is(arguments.get(0), String.class)) {
                report.add(ProblemCode.CLAIM_MAP_KEY, place, claim, SourceTypes.text(arguments.get(0)));
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
        String part = SourceTypes.text(type);
        String culprit = part.equals(declared) ? "which" : "and " + part;
        report.add(ProblemCode.CLAIM_TYPE, place, claim, declared, culprit);
        return Optional.empty();
    }
}
