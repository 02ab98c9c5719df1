package io.claimwright.processor.generate;

import io.claimwright.processor.model.ClaimComponent;
import io.claimwright.processor.model.ClaimType;
import io.claimwright.processor.model.ClaimsRecord;
import io.claimwright.processor.model.Profile;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The claims of a profile in words, one line per claim: {@code foo string}, {@code tenant? uuid},
 * {@code address record{city string, zip? string}}. For what reads the class files of an application.
 */
final class ClaimFacts {
    private final List<ClaimsRecord> records;

    private ClaimFacts(List<ClaimsRecord> records) {
        this.records = records;
    }

    /** A line per claim that the profile declares, in their order. */
    static List<String> of(Profile profile) {
        ClaimFacts facts = new ClaimFacts(profile.records());
        return profile.records().stream()
                .limit(1)
                .flatMap(record -> record.components().stream())
                .map(facts::line)
                .toList();
    }

    private String line(ClaimComponent component) {
        return name(component.claim()) + (component.isOptional() ? "? " : " ") + text(component.type());
    }

    /** As it is where it has nothing that a line is made of, else as a literal. */
    private static String name(String claim) {
        return claim.matches("[\\w.:/#@$-]+") ? claim : StringLiteral.of(claim);
    }

    private String text(ClaimType type) {
        if (type instanceof ClaimType.Scalar scalar) {
            return scalar.method();
        } else if (type instanceof ClaimType.Constant constant) {
            return "enum(" + constant.type().simpleName() + ")";
        } else if (type instanceof ClaimType.ListOf list) {
            return "list<" + text(list.element()) + ">";
        } else if (type instanceof ClaimType.SetOf set) {
            return "set<" + text(set.element()) + ">";
        } else if (type instanceof ClaimType.MapOf map) {
            return "map<" + text(map.value()) + ">";
        } else if (type instanceof ClaimType.Nested nested) {
            return "record{" + members(nested) + "}";
        }
        return "audience";
    }

    private String members(ClaimType.Nested nested) {
        return records.stream()
                .filter(record -> record.type().equals(nested.type()))
                .flatMap(record -> record.components().stream())
                .map(this::line)
                .collect(Collectors.joining(", "));
    }
}
