package io.claimwright.processor.lint;

import io.claimwright.processor.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is different between the claims of a release and those of now, so far as tokens of the one are
 * refused by servers of the other.
 */
final class ClaimChanges {
    /** Numbers that are read as the ones behind them as well. */
    private static final List<String> INTEGERS = List.of("int8", "int16", "int32", "int64", "integer", "decimal");

    /** Words that stand for the same JSON. */
    private static final Map<String, String> SAME = Map.of("set", "list", "array", "list");

    private final List<Change> changes = new ArrayList<>();

    private ClaimChanges() {}

    /**
     * A change.
     *
     * @param code what is wrong with it
     * @param claim the outermost claim
     * @param path the claim, with those around it
     * @param before its type in the release
     * @param now its type
     */
    record Change(ProblemCode code, String claim, String path, String before, String now) {}

    /** The changes from the claims of a release. */
    static List<Change> between(List<ClaimLine> before, List<ClaimLine> now) {
        ClaimChanges changes = new ClaimChanges();
        changes.members(before, now, "", "");
        return changes.changes;
    }

    private void members(List<ClaimLine> before, List<ClaimLine> now, String claim, String path) {
        for (ClaimLine line : now) {
            String name = line.names().get(0);
            String outermost = claim.isEmpty() ? name : claim;
            String whole = path + name;
            Optional<ClaimLine> old = before.stream()
                    .filter(other -> line.names().contains(other.names().get(0)))
                    .findFirst();
            if (line.required() && old.filter(ClaimLine::required).isEmpty()) {
                add(ProblemCode.CLAIM_NOW_REQUIRED, outermost, whole, "", "");
            }
            old.ifPresent(other -> types(other.type(), line.type(), outermost, whole));
        }
        for (ClaimLine line : before) {
            if (line.required()
                    && now.stream()
                            .noneMatch(
                                    other -> line.names().contains(other.names().get(0)))) {
                String name = line.names().get(0);
                add(ProblemCode.CLAIM_REMOVED, claim.isEmpty() ? name : claim, path + name, "", "");
            }
        }
    }

    private void types(ClaimLine.Type before, ClaimLine.Type now, String claim, String path) {
        if (!isRead(before.word(), now.word()) || !constantsRead(before, now)) {
            add(ProblemCode.CLAIM_TYPE_CHANGED, claim, path, words(before), words(now));
        } else if (before.word().equals("oneOf")) {
            variants(before, now, claim, path);
        } else if (before.element().isPresent() && now.element().isPresent()) {
            types(before.element().get(), now.element().get(), claim, path);
        } else if (!before.members().isEmpty() && !now.members().isEmpty()) {
            members(before.members(), now.members(), claim, path + ".");
        }
    }

    private void variants(ClaimLine.Type before, ClaimLine.Type now, String claim, String path) {
        for (ClaimLine variant : before.members()) {
            Optional<ClaimLine> same = now.members().stream()
                    .filter(other -> other.names().contains(variant.names().get(0)))
                    .findFirst();
            if (same.isEmpty()) {
                add(ProblemCode.CLAIM_TYPE_CHANGED, claim, path, words(before), words(now));
            }
            same.ifPresent(other -> types(variant.type(), other.type(), claim, path));
        }
    }

    private static boolean isRead(String before, String now) {
        int narrow = INTEGERS.indexOf(before);
        return before.equals(now)
                || (narrow >= 0 && INTEGERS.indexOf(now) > narrow)
                || (before.equals("float32") && now.equals("float64"))
                || SAME.getOrDefault(before, before).equals(SAME.getOrDefault(now, now));
    }

    /** A constant or a discriminator that was written must still be one. */
    private static boolean constantsRead(ClaimLine.Type before, ClaimLine.Type now) {
        return before.words().stream()
                .allMatch(names -> now.words().stream().anyMatch(other -> other.contains(names.get(0))));
    }

    /** As a line has it, but for what stands in braces. */
    private static String words(ClaimLine.Type type) {
        StringBuilder words = new StringBuilder(type.word());
        if (!type.words().isEmpty()) {
            words.append(type.words().stream()
                    .map(names -> String.join("|", names))
                    .collect(Collectors.joining(",", "(", ")")));
        }
        type.element()
                .ifPresent(element -> words.append('<').append(words(element)).append('>'));
        return words.toString();
    }

    private void add(ProblemCode code, String claim, String path, String before, String now) {
        changes.add(new Change(code, claim, path, before, now));
    }
}
