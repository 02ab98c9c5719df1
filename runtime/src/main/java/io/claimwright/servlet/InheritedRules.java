package io.claimwright.servlet;

import io.claimwright.spi.ServletGuards;
import io.claimwright.spi.ServletGuards.Rule;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a servlet class and of those above it, merged. For each method the nearest class decides
 * that says something of the method itself; a class still nearer that is guarded as a whole adds its
 * guard to that, and never takes one away. Where no class says anything of the method, the nearest that
 * is guarded as a whole decides, but for OPTIONS.
 */
final class InheritedRules {
    private static final List<Class<?>> HANDLED = List.of(HttpServletRequest.class, HttpServletResponse.class);

    /** From the servlet upwards. */
    private final List<ClassRules> classes = new ArrayList<>();

    private record ClassRules(Class<?> type, Map<String, Rule> rules) {
        @Nullable
        Rule ofClass() {
            return rules.get(ServletGuards.EVERY_METHOD);
        }

        /** What is said of {@code doHead}, or else of the {@code doGet} that it may run. */
        @Nullable
        Rule ofHeadOrGet() {
            return rules.getOrDefault("doHead", rules.get("doGet"));
        }

        boolean overridesHead() {
            return Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.getName().equals("doHead") && !method.isBridge())
                    .anyMatch(method -> List.of(method.getParameterTypes()).equals(HANDLED));
        }
    }

    /** With what each class itself says. */
    InheritedRules(Class<?> servlet, Function<Class<?>, Map<String, Rule>> rulesOf) {
        for (Class<?> type = servlet; type != null; type = type.getSuperclass()) {
            classes.add(new ClassRules(type, rulesOf.apply(type)));
        }
    }

    /** The rules by method, all of which a request has to pass; a method without any is not among them. */
    Map<String, List<Rule>> byMethod() {
        Map<String, List<Rule>> merged = new HashMap<>();
        for (String method : JwtServlet.HANDLERS.values()) {
            List<Rule> rules = switch (method) {
                case "doHead" -> ofHead();
                case "doOptions" -> nearest(method).map(List::of).orElse(List.of());
                default -> merged(classes, each -> each.rules().get(method));
            };
            if (!rules.isEmpty()) {
                merged.put(method, rules);
            }
        }
        return merged;
    }

    private static List<Rule> merged(List<ClassRules> upwards, Function<ClassRules, @Nullable Rule> ofMethod) {
        Rule ofClass = null;
        for (ClassRules each : upwards) {
            Rule rule = ofMethod.apply(each);
            if (rule != null) {
                return ofClass == null ? List.of(rule) : List.of(ofClass, rule);
            }
            ofClass = ofClass == null ? each.ofClass() : ofClass;
        }
        return ofClass == null ? List.of() : List.of(ofClass);
    }

    private Optional<Rule> nearest(String method) {
        return classes.stream()
                .flatMap(each -> Optional.ofNullable(each.rules().get(method)).stream())
                .findFirst();
    }

    /**
     * HEAD runs {@code doGet} unless a {@code doHead} stands in its way, so it has to pass the rules of
     * what it may run, seen from the servlet; the rules of the {@code doHead} that it does run, seen from
     * the class that has it, which a nearer {@code doGet} doesn't take away, with the guard of a nearer
     * class; and the nearest that an annotated {@code doHead} has.
     */
    private List<Rule> ofHead() {
        Set<Rule> rules = new LinkedHashSet<>(merged(classes, ClassRules::ofHeadOrGet));
        for (int i = 0; i < classes.size(); i++) {
            if (classes.get(i).overridesHead()) {
                rules.addAll(merged(classes.subList(0, i), each -> null));
                rules.addAll(merged(classes.subList(i, classes.size()), ClassRules::ofHeadOrGet));
                break;
            }
        }
        nearest("doHead").ifPresent(rules::add);
        return List.copyOf(rules);
    }
}
