package io.claimwright.report.read;

import io.claimwright.report.model.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a servlet class and of those above it, merged as the runtime merges them: for each
 * method the nearest class decides that says something of the method itself; a class still nearer that
 * is guarded as a whole adds its guard to that. Where no class says anything of the method, the nearest
 * that is guarded as a whole decides, but for OPTIONS. A test holds this against the runtime.
 */
final class ServletRules {
    /** From the servlet upwards. */
    private final List<ClassRules> classes = new ArrayList<>();

    /**
     * What one class says.
     *
     * @param ofClass for every method that has no rule of its own
     * @param rules by the method's name
     */
    private record ClassRules(ClassFacts type, @Nullable Rule ofClass, Map<String, Rule> rules) {
        /** What is said of {@code doHead}, or else of the {@code doGet} that it may run. */
        @Nullable
        Rule ofHeadOrGet() {
            return rules.getOrDefault("doHead", rules.get("doGet"));
        }

        boolean overridesHead() {
            return type.methods().stream()
                    .anyMatch(method -> method.isWritten()
                            && method.name().equals("doHead")
                            && method.erasedParameters().equals(Library.EXCHANGE));
        }
    }

    /** Of a chain of classes, from the servlet upwards. */
    ServletRules(List<ClassFacts> upwards, DeclaredRules declared) {
        for (ClassFacts type : upwards) {
            Map<String, Rule> rules = new HashMap<>();
            for (MethodFacts method : type.methods()) {
                if (method.isWritten()) {
                    declared.of(type, method).forEach(rule -> rules.put(method.name(), rule));
                }
            }
            Rule ofClass = declared.ofClass(type).stream().findFirst().orElse(null);
            classes.add(new ClassRules(type, ofClass, rules));
        }
    }

    /** All rules that a request has to pass before this method is called. */
    List<Rule> of(String method) {
        return switch (method) {
            case "doHead" -> ofHead();
            case "doOptions" -> nearest(method).map(List::of).orElse(List.of());
            default -> merged(classes, each -> each.rules().get(method));
        };
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
     * HEAD passes the rules of what it may run; those of the {@code doHead} that it does run, with the
     * guards of nearer classes; and the nearest of one. Where no class has one, it is that of {@code
     * HttpServlet}, of which nobody has said anything but the classes that are guarded as a whole.
     */
    private List<Rule> ofHead() {
        Set<Rule> rules = new LinkedHashSet<>(merged(classes, ClassRules::ofHeadOrGet));
        int at = 0;
        while (at < classes.size() && !classes.get(at).overridesHead()) {
            at++;
        }
        rules.addAll(merged(classes.subList(0, at), each -> null));
        rules.addAll(merged(classes.subList(at, classes.size()), ClassRules::ofHeadOrGet));
        nearest("doHead").ifPresent(rules::add);
        return List.copyOf(rules);
    }
}
