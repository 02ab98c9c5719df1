package io.claimwright.servlet;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.RefusalKind;
import io.claimwright.spi.JwtEngine;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a filter that was initialised. Of the rules that match a path, one whose pattern has
 * others inside it that match as well gives way to them; what is left has to be passed.
 */
final class FilterGates {
    private final Map<FilterRule, Optional<MethodGate>> gates = new LinkedHashMap<>();
    private final @Nullable OpenServlets unspoken;
    private final @Nullable JwtEngine<?, ?, ?> usual;

    /**
     * Looks the profiles up.
     *
     * @throws IllegalStateException if one is not installed, or with {@code denyByDefault} the guards of
     *     a servlet are missing
     */
    FilterGates(List<FilterRule> rules, boolean denyByDefault, ServletContext context) {
        InstalledProfiles installed = InstalledProfiles.of(context);
        for (FilterRule rule : rules) {
            gates.put(rule, Optional.ofNullable(rule.guard()).map(guard -> gate(rule, guard, installed)));
        }
        this.unspoken = denyByDefault ? OpenServlets.of(context) : null;
        this.usual = installed.only();
    }

    private static MethodGate gate(FilterRule rule, Guard guard, InstalledProfiles installed) {
        String asker = "The JwtFilter at \"" + rule.written() + "\"";
        return new MethodGate(installed.engine(asker, rule.profile(), "guard(pattern, guard, profile)"), guard);
    }

    /**
     * What a request has to pass.
     *
     * @throws JwtRefusedException if nothing speaks of its path, and that is a no
     */
    List<MethodGate> inTheWay(HttpServletRequest request) {
        Set<MethodGate> found = new LinkedHashSet<>();
        boolean spoken = true;
        for (String path : RequestPath.of(request)) {
            List<FilterRule> rules = rulesOf(path);
            spoken &= !rules.isEmpty();
            rules.forEach(rule -> gates.getOrDefault(rule, Optional.empty()).ifPresent(found::add));
        }
        if (!spoken && unspoken != null && !unspoken.permits(request)) {
            throw notOpen();
        }
        if (!found.isEmpty() && "TRACE".equals(request.getMethod())) {
            throw new JwtRefusedException(RefusalKind.METHOD_NOT_ALLOWED, "TRACE is not allowed.");
        }
        return List.copyOf(found);
    }

    private List<FilterRule> rulesOf(String path) {
        List<FilterRule> matching = gates.keySet().stream()
                .filter(rule -> rule.pattern().matches(path))
                .toList();
        return matching.stream()
                .filter(rule ->
                        matching.stream().noneMatch(nearer -> nearer.pattern().isInside(rule.pattern())))
                .toList();
    }

    static JwtRefusedException notOpen() {
        return new JwtRefusedException(RefusalKind.NOT_OPEN, "This is not open.");
    }

    /** Where a request is let in by this filter: an ASYNC dispatch to the same path was judged before. */
    LetIn.Place place(HttpServletRequest request) {
        return new LetIn.Place(this, request.getMethod() + " " + RequestPath.of(request));
    }

    /** Tells refusals that no guard has made. */
    @Nullable
    JwtEngine<?, ?, ?> usual() {
        return usual;
    }
}
