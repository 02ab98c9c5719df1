package io.claimwright.it.attacks;

import io.claimwright.JwtRefusedException;
import io.claimwright.RefusalResponse;
import io.claimwright.Verdict;
import io.claimwright.config.JwtConfig;
import java.util.HashMap;
import java.util.Map;

/** Tokens that are checked without a request. */
final class Api {
    private final Map<Map<String, String>, TargetJwt> targets = new HashMap<>();

    /** The profile with the options of a case. */
    TargetJwt target(AttackCase attack) {
        return targets.computeIfAbsent(attack.options(), options -> TargetJwt.create(JwtConfig.from(options)));
    }

    /** {@code accept}, {@code reject} for a documented refusal, or what else came of it. */
    String answer(AttackCase attack) {
        try {
            return target(attack).check(attack.token()) instanceof Verdict.Refused<?> refused
                    ? Answers.ofStatus(refused.refusal().status())
                    : AttackCase.ACCEPT;
        } catch (RuntimeException | StackOverflowError e) {
            return "threw " + e.getClass().getName();
        }
    }

    /** All that is said of a refused token, empty for a good one. */
    String words(AttackCase attack) {
        if (target(attack).check(attack.token()) instanceof Verdict.Refused<?> refused) {
            JwtRefusedException exception = new JwtRefusedException(refused.refusal());
            RefusalResponse response = target(attack).response(exception);
            return refused + "\n" + exception + "\n" + response;
        }
        return "";
    }
}
