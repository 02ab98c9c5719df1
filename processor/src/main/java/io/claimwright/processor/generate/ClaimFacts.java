package io.claimwright.processor.generate;

import com.palantir.javapoet.TypeName;
import io.claimwright.processor.model.ClaimComponent;
import io.claimwright.processor.model.ClaimEnum;
import io.claimwright.processor.model.ClaimName;
import io.claimwright.processor.model.ClaimType;
import io.claimwright.processor.model.ClaimVariants;
import io.claimwright.processor.model.ClaimsRecord;
import io.claimwright.processor.model.Profile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The claims of a profile in words, one line per claim: {@code foo string}, {@code tenant? uuid},
 * {@code address record{city string, zip? string}}. For what reads the class files of an application.
 */
public final class ClaimFacts {
    private final List<ClaimsRecord> records;
    private final Set<TypeName> written = new HashSet<>();

    private ClaimFacts(List<ClaimsRecord> records) {
        this.records = records;
    }

    /** A line per claim that the profile declares, in their order. */
    public static List<String> of(Profile profile) {
        ClaimFacts facts = new ClaimFacts(profile.records());
        return profile.records().stream()
                .limit(1)
                .flatMap(record -> record.components().stream())
                .map(component -> {
                    facts.written.clear();
                    return facts.line(component);
                })
                .toList();
    }

    private String line(ClaimComponent component) {
        return names(component.claimName()) + (component.mayBeAbsent() ? "? " : " ") + text(component.type());
    }

    private static String names(ClaimName claim) {
        return Stream.concat(Stream.of(claim.name()), claim.aliases().stream())
                .map(ClaimFacts::name)
                .collect(Collectors.joining("|"));
    }

    /** As it is where it has nothing that a line is made of, else as a literal. */
    private static String name(String claim) {
        return claim.matches("[\\w.:/#@$-]+") ? claim : StringLiteral.of(claim);
    }

    private String text(ClaimType type) {
        if (type instanceof ClaimType.Scalar scalar) {
            return scalar.method();
        } else if (type instanceof ClaimType.Constant constant) {
            return "enum(" + constants(constant.names()) + ")";
        } else if (type instanceof ClaimType.ListOf list) {
            return "list<" + text(list.element()) + ">";
        } else if (type instanceof ClaimType.SetOf set) {
            return "set<" + text(set.element()) + ">";
        } else if (type instanceof ClaimType.MapOf map) {
            return "map<" + text(map.value()) + ">";
        } else if (type instanceof ClaimType.Nested nested) {
            return "record{" + members(nested.type()) + "}";
        } else if (type instanceof ClaimType.ArrayOf array) {
            return "array<" + text(array.element()) + ">";
        } else if (type instanceof ClaimType.PrimitiveArray array) {
            return array.method();
        } else if (type instanceof ClaimType.OneOf oneOf) {
            return variants(oneOf.variants());
        } else if (type instanceof ClaimType.Converted converted) {
            return text(converted.claim());
        }
        return "audience";
    }

    private static String constants(ClaimEnum type) {
        return type.constants().stream().map(constant -> names(constant.name())).collect(Collectors.joining(","));
    }

    private String variants(ClaimVariants type) {
        return type.variants().stream()
                .map(variant -> names(variant.name()) + " record{" + members(variant.type()) + "}")
                .collect(Collectors.joining(", ", "oneOf(" + name(type.discriminator()) + "){", "}"));
    }

    /** A record that the line has already is not written out again: there is no end to how often it may come. */
    private String members(TypeName type) {
        return !written.add(type)
                ? "..."
                : records.stream()
                        .filter(record -> record.type().equals(type))
                        .flatMap(record -> record.components().stream())
                        .map(this::line)
                        .collect(Collectors.joining(", "));
    }
}
