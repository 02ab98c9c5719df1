package io.claimwright.report.model;

import java.util.List;

/** How a handler is protected; what a reviewer looks at first is first. */
public enum Protection {
    /** A guard is declared, and nothing enforces it. */
    UNENFORCED,
    /** Nobody has said anything: anyone may call it. */
    OPEN,
    /** Every guard is optional: a request without a token is let in. */
    OPTIONAL,
    /** {@code @JwtPublic}: anyone may call it, on purpose. */
    PUBLIC,
    /** A token is wanted. */
    GUARDED;

    /** What rules that all have to be passed come to. */
    static Protection of(List<Rule> rules, List<String> faults) {
        List<Guard> guards = rules.stream()
                .filter(Rule.Required.class::isInstance)
                .map(rule -> ((Rule.Required) rule).guard())
                .toList();
        if (!faults.isEmpty()) {
            return UNENFORCED;
        } else if (rules.isEmpty()) {
            return OPEN;
        } else if (guards.isEmpty()) {
            return PUBLIC;
        }
        return guards.stream().allMatch(Guard::optional) ? OPTIONAL : GUARDED;
    }
}
