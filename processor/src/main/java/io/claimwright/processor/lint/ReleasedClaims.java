package io.claimwright.processor.lint;

import io.claimwright.processor.lint.ClaimChanges.Change;
import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import io.claimwright.processor.read.ComponentPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/**
 * The claims of the last release, as the report writes them: lines such as {@code shop.Shop tenant?
 * uuid}. Its tokens are still about, and so are its servers while the next release is rolled out.
 */
public final class ReleasedClaims {
    private final Map<String, List<ClaimLine>> profiles = new LinkedHashMap<>();

    private ReleasedClaims() {}

    /** No release is known. */
    public static ReleasedClaims none() {
        return new ReleasedClaims();
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it can't be read, or a line of it is none of ours
     */
    public static ReleasedClaims read(Path file) throws IOException {
        ReleasedClaims released = new ReleasedClaims();
        for (String text : Files.readAllLines(file)) {
            if (!text.isBlank() && !text.startsWith("#")) {
                String[] words = text.split(" ", 2);
                ClaimLine line = Optional.of(words)
                        .filter(two -> two.length == 2)
                        .flatMap(two -> ClaimLine.parse(two[1]))
                        .orElseThrow(() -> new IOException("no claim: " + text));
                released.profiles
                        .computeIfAbsent(words[0], any -> new ArrayList<>())
                        .add(line);
            }
        }
        return released;
    }

    /** Compares a profile with the release, if that had it. */
    public void report(TypeElement profile, TypeElement record, List<String> claims, Place loader, Report report) {
        List<ClaimLine> before = profiles.get(profile.getQualifiedName().toString());
        if (before == null) {
            return;
        }
        List<ClaimLine> now =
                claims.stream().flatMap(line -> ClaimLine.parse(line).stream()).toList();
        for (Change change : ClaimChanges.between(before, now)) {
            Place place = component(record, change.claim()).orElse(loader);
            if (change.code() == ProblemCode.CLAIM_TYPE_CHANGED) {
                report.add(change.code(), place, change.path(), change.now(), change.before(), profile.getSimpleName());
            } else {
                report.add(change.code(), place, change.path(), profile.getSimpleName());
            }
        }
    }

    private static Optional<Place> component(TypeElement record, String claim) {
        for (RecordComponentElement component : record.getRecordComponents()) {
            if (ClaimsWalk.claim(component).equals(claim)) {
                return Optional.of(ComponentPlace.of(component));
            }
        }
        return Optional.empty();
    }
}
