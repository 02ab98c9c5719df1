package io.claimwright.servlet;

import io.claimwright.Guard;
import io.claimwright.JwtRequest;
import io.claimwright.JwtToken;
import io.claimwright.TokenLocation;
import io.claimwright.spi.JwtEngine;
import io.claimwright.spi.ServletGuards.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What guards one method of a servlet that was initialised, or one pattern of a filter.
 *
 * @param engine checks the tokens
 * @param guard what is wanted of them
 */
record MethodGate(JwtEngine<?, ?, ?> engine, Guard guard) {
    /** The gates of a servlet by method; a method that is open has none. */
    static Map<String, List<MethodGate>> of(Class<?> servlet, InstalledProfiles installed) {
        Map<String, List<MethodGate>> gates = new HashMap<>();
        GuardCompanion.rulesOf(servlet).forEach((method, rules) -> {
            List<MethodGate> inTheWay = rules.stream()
                    .filter(rule -> !rule.open())
                    .map(rule -> of(servlet, installed, rule))
                    .toList();
            gates.put(method, inTheWay);
        });
        return gates;
    }

    private static MethodGate of(Class<?> servlet, InstalledProfiles installed, Rule rule) {
        return new MethodGate(
                installed.engine(servlet.getName(), rule.profile(), "@JwtRequired(profile = ...)"), rule.guard());
    }

    /** Lets a request in, and says whether a token in its address has opened. */
    boolean pass(JwtRequest request) {
        return engine.admit(request, guard)
                .flatMap(JwtToken::location)
                .filter(TokenLocation.QUERY_STRING::equals)
                .isPresent();
    }
}
