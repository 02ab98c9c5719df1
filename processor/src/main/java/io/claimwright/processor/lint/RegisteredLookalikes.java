package io.claimwright.processor.lint;

import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import io.claimwright.processor.problem.Spelling;
import io.claimwright.processor.read.ComponentPlace;
import io.claimwright.processor.read.ReservedNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** Claims that are named as what every token has anyway under another name, or nearly as that. */
final class RegisteredLookalikes {
    private record Registered(String claim, String accessor, List<String> names) {}

    /** Without underscores, in small letters; the short ones are slips of the finger. */
    private static final List<Registered> ALL = List.of(
            new Registered("iss", "issuer", List.of("issuer")),
            new Registered("sub", "subject", List.of("subject", "sbu", "sbj")),
            new Registered("aud", "audience", List.of("audience", "auds", "adu")),
            new Registered(
                    "exp",
                    "expiresAt",
                    List.of("expires", "expiresat", "expiry", "expiration", "expirationtime", "expat", "epx", "exps")),
            new Registered("nbf", "notBefore", List.of("notbefore", "nfb")),
            new Registered("iat", "issuedAt", List.of("issuedat")),
            new Registered("jti", "id", List.of("tokenid", "jwtid", "jtid")),
            new Registered("type", "type", List.of("tokentype", "tpye", "typ")));

    /** One letter away from a shorter one there are words of their own, such as expired and subjects. */
    private static final int LONG = 8;

    private static final int SHORT = 4;

    private RegisteredLookalikes() {}

    /** Looks at the claims of a record, not at those within them, where no name is registered. */
    static void report(TypeElement record, Report report) {
        for (RecordComponentElement component : record.getRecordComponents()) {
            String claim = ClaimsWalk.claim(component);
            find(claim)
                    .ifPresent(meant -> report.add(
                            ProblemCode.CLAIM_NAME_LOOKALIKE,
                            ComponentPlace.of(component),
                            claim,
                            meant.claim(),
                            meant.accessor()));
        }
    }

    private static Optional<Registered> find(String claim) {
        if (ReservedNames.CLAIMS.contains(claim) || claim.equals("aud")) {
            return Optional.empty();
        }
        String plain = claim.replaceAll("[_-]", "").toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(registered -> registered.names().stream().anyMatch(name -> isMeant(name, plain)))
                .findFirst();
    }

    private static boolean isMeant(String name, String written) {
        boolean slip = name.length() >= LONG && Spelling.changes(name, written) == 1;
        return name.equals(written) || slip || (name.length() > SHORT && swapped(name, written));
    }

    /** Whether two letters have changed places. */
    private static boolean swapped(String name, String written) {
        if (name.length() != written.length() || Spelling.changes(name, written) != 2) {
            return false;
        }
        char[] letters = written.toCharArray();
        for (int i = 0; i + 1 < letters.length; i++) {
            if (letters[i] != name.charAt(i)) {
                char letter = letters[i];
                letters[i] = letters[i + 1];
                letters[i + 1] = letter;
                return name.contentEquals(String.valueOf(letters));
            }
        }
        return false;
    }
}
