package io.claimwright.it.attacks;

import java.util.Set;

/** What a status says of a token. */
final class Answers {
    private static final Set<Integer> REFUSALS = Set.of(400, 401, 413, 414, 422, 431);

    private Answers() {}

    static String ofStatus(int status) {
        if (status / 100 == 2) {
            return AttackCase.ACCEPT;
        }
        return REFUSALS.contains(status) ? AttackCase.REJECT : "status " + status;
    }
}
