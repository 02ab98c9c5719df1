package io.claimwright.processor.read;

import com.palantir.javapoet.ClassName;
import io.claimwright.processor.model.ClaimType;
import io.claimwright.processor.model.ClaimVariants;
import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads a sealed interface of records, of which a claim is one; a sealed one below it counts as its records. */
final class VariantsReader {
    private final ClaimsScope scope;
    private final ClaimsReader records;
    private boolean whole = true;

    VariantsReader(ClaimsScope scope, ClaimsReader records) {
        this.scope = scope;
        this.records = records;
    }

    /** Reads an interface; what is wrong with its use stands at the use. */
    Optional<ClaimType> read(TypeElement type, Place use) {
        Set<TypeElement> permitted = new LinkedHashSet<>();
        collect(type, permitted);
        Located<String> discriminator = discriminator(type);
        List<ReadName> things = new ArrayList<>();
        List<ClaimVariants.Variant> variants = new ArrayList<>();
        ClaimNameReader names = new ClaimNameReader(scope.report().fallingBackTo(Place.at(type)));
        for (TypeElement record : permitted) {
            ReadName name = names.read(record, Place.at(record));
            things.add(name);
            variants.add(new ClaimVariants.Variant(ClassName.get(record), name.claimName()));
            whole &= variant(record, type, discriminator, use);
        }
        names.checkDistinct(things, ProblemCode.VARIANT_NAME_DUPLICATE);
        scope.used().add(type);
        ClaimVariants read = new ClaimVariants(ClassName.get(type), discriminator.value(), variants);
        return whole ? Optional.of(new ClaimType.OneOf(read)) : Optional.empty();
    }

    /** The records that an interface permits, and those below the sealed ones that it permits. */
    private void collect(TypeElement type, Set<TypeElement> permitted) {
        if (!type.getTypeParameters().isEmpty()) {
            scope.report().add(ProblemCode.VARIANT_GENERIC, Place.at(type), "interface", type.getSimpleName());
            whole = false;
        }
        for (TypeMirror mirror : type.getPermittedSubclasses()) {
            Set<String> missing = SourceTypes.missing(mirror);
            scope.missing().addAll(missing);
            whole &= missing.isEmpty();
            SourceTypes.element(mirror).ifPresent(below -> {
                if (below.getKind() == ElementKind.RECORD) {
                    permitted.add(below);
                } else if (isSealed(below)) {
                    collect(below, permitted);
                } else {
                    Place place = Place.at(type);
                    scope.report()
                            .add(
                                    ProblemCode.VARIANT_KIND,
                                    place,
                                    type.getSimpleName(),
                                    below.getSimpleName(),
                                    kind(below));
                    whole = false;
                }
            });
        }
    }

    static boolean isSealed(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE && type.getModifiers().contains(Modifier.SEALED);
    }

    /** Whether there is anything at all that a claim could be, right or wrong. */
    static boolean permitsAny(TypeElement type) {
        return type.getPermittedSubclasses().stream()
                .map(SourceTypes::element)
                .anyMatch(below -> below.isEmpty() || !isSealed(below.get()) || permitsAny(below.get()));
    }

    private static String kind(TypeElement type) {
        return switch (type.getKind()) {
            case ENUM -> "an enum";
            case INTERFACE -> "an interface that is not sealed";
            default -> "a class";
        };
    }

    private Located<String> discriminator(TypeElement type) {
        Located<String> name = AnnotationReader.find(type, Annotations.DISCRIMINATOR)
                .flatMap(annotation -> annotation.string("value"))
                .orElse(new Located<>("type", Place.at(type)));
        if (name.value().isEmpty()) {
            scope.report().add(ProblemCode.DISCRIMINATOR_EMPTY, name.place(), type.getSimpleName());
            whole = false;
        } else if (!StandardCharsets.UTF_8.newEncoder().canEncode(name.value())) {
            scope.report().add(ProblemCode.CLAIM_NAME_MALFORMED, name.place(), type.getSimpleName());
        }
        return name;
    }

    /** Whether one of the records could be read. */
    private boolean variant(TypeElement record, TypeElement type, Located<String> discriminator, Place use) {
        if (!record.getTypeParameters().isEmpty()) {
            scope.report().add(ProblemCode.VARIANT_GENERIC, Place.at(record), "record", record.getSimpleName());
            return false;
        }
        if (!scope.types().isVisible(record, scope.packageName())) {
            scope.report().add(ProblemCode.TYPE_HIDDEN, use, type.getSimpleName(), record.getSimpleName());
            return false;
        }
        if (records.nested((DeclaredType) record.asType(), use).isEmpty()) {
            return false;
        }
        for (ReadName component : records.names(record)) {
            if (component.has(discriminator.value())) {
                scope.report()
                        .add(
                                ProblemCode.DISCRIMINATOR_TAKEN,
                                component.name().place(),
                                component.owner(),
                                record.getSimpleName(),
                                discriminator.value(),
                                type.getSimpleName());
            }
        }
        return true;
    }
}
