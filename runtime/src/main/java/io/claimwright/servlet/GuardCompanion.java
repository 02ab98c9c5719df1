package io.claimwright.servlet;

import io.claimwright.Guard;
import io.claimwright.JwtRequired;
import io.claimwright.spi.ServletGuards;
import io.claimwright.spi.ServletGuards.Rule;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the generated {@code Guards} of servlet classes, and holds them against the annotations that
 * the classes really have. A class whose companion is missing or says something else was compiled
 * without the processor, or was changed since, and must not serve.
 */
final class GuardCompanion {
    private GuardCompanion() {}

    /**
     * The rules of a servlet class by method, all of which a request has to pass: its own before its
     * superclass's. A class that says nothing about a method leaves the superclass's rule in force.
     */
    static Map<String, List<Rule>> rulesOf(Class<?> servlet) {
        return new InheritedRules(servlet, GuardCompanion::checkedRulesOf).byMethod();
    }

    /** Whether a class, or one above it, has an annotation that only a {@code JwtServlet} obeys. */
    static boolean isAnnotated(Class<?> servlet) {
        for (Class<?> type = servlet; type != null; type = type.getSuperclass()) {
            if (!DeclaredGuards.of(type).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Rule> checkedRulesOf(Class<?> type) {
        Map<String, Optional<JwtRequired>> declared = DeclaredGuards.of(type);
        if (declared.isEmpty()) {
            return Map.of();
        }
        String name = companionName(type);
        Map<String, Rule> rules = load(type, name).rules();
        boolean same = rules.keySet().equals(declared.keySet())
                && rules.entrySet().stream()
                        .allMatch(
                                rule -> says(rule.getValue(), declared.getOrDefault(rule.getKey(), Optional.empty())));
        if (!same) {
            throw new IllegalStateException(name + " is not what the annotations of " + type.getName()
                    + " say: it was generated from another version of it. Clean and build again.");
        }
        return rules;
    }

    /** The predicates are the companion's own, of the classes that the annotation names. */
    private static boolean says(Rule rule, Optional<JwtRequired> declared) {
        if (declared.isEmpty()) {
            return rule.equals(Rule.everyone());
        }
        JwtRequired required = declared.get();
        Guard guard = rule.guard();
        Guard withoutPredicates = new Guard(
                guard.optional(),
                guard.fresh(),
                guard.refresh(),
                guard.verifyType(),
                guard.skipRevocationCheck(),
                guard.locations(),
                List.of());
        List<Class<?>> predicates =
                guard.predicates().stream().<Class<?>>map(Object::getClass).toList();
        // A predicate may have said which profile is meant, by the token that it takes.
        boolean profile =
                rule.profile() == required.profile() || (required.profile() == void.class && !predicates.isEmpty());
        return !rule.open()
                && withoutPredicates.equals(guard(required))
                && predicates.equals(List.of(required.verify()))
                && profile;
    }

    private static ServletGuards load(Class<?> type, String name) {
        try {
            Constructor<?> constructor =
                    Class.forName(name, true, type.getClassLoader()).getDeclaredConstructor();
            constructor.trySetAccessible(); // the companion of a servlet that isn't public is not public either
            return (ServletGuards) constructor.newInstance();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(
                    "%s, which guards %s, is out of reach. Put \"opens %s to %s;\" into the module-info of %s."
                            .formatted(
                                    name,
                                    type.getName(),
                                    type.getPackageName(),
                                    GuardCompanion.class.getModule().getName(),
                                    type.getModule().getName()),
                    e);
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalStateException(MissingProcessor.message(type, name), e);
        }
    }

    private static Guard guard(JwtRequired required) {
        Guard guard = Guard.standard().at(required.locations());
        guard = required.optional() ? guard.asOptional() : guard;
        guard = required.fresh() ? guard.needFresh() : guard;
        guard = required.refresh() ? guard.needRefresh() : guard;
        guard = required.verifyType() ? guard : guard.anyType();
        return required.skipRevocationCheck() ? guard.evenRevoked() : guard;
    }

    /** {@code p.Outer$Inner} has {@code p.Outer_InnerGuards}. */
    private static String companionName(Class<?> type) {
        StringBuilder name = new StringBuilder(type.getSimpleName()).append("Guards");
        for (Class<?> outer = type.getEnclosingClass(); outer != null; outer = outer.getEnclosingClass()) {
            name.insert(0, outer.getSimpleName() + "_");
        }
        String inPackage = type.getPackageName();
        return inPackage.isEmpty() ? name.toString() : inPackage + "." + name;
    }
}
