package io.claimwright.servlet;

import io.claimwright.Guard;
import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;
import io.claimwright.spi.ServletGuards;
import io.claimwright.spi.ServletGuards.Rule;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the generated {@code Guards} of servlet classes, and holds them against the annotations that
 * the classes really have. A class whose companion is missing or says something else was compiled
 * without the processor, or was changed since, and must not serve.
 */
final class GuardCompanion {
    private static final List<Class<?>> HANDLED = List.of(HttpServletRequest.class, HttpServletResponse.class);

    private GuardCompanion() {}

    /**
     * The rules of a servlet class by method, all of which a request has to pass: its own before its
     * superclass's. A class that says nothing about a method leaves the superclass's rule in force.
     */
    static Map<String, List<Rule>> rulesOf(Class<?> servlet) {
        Map<String, List<Rule>> rules = new HashMap<>();
        for (Class<?> type = servlet; type != null; type = type.getSuperclass()) {
            checkedRulesOf(type).forEach((method, rule) -> rules.putIfAbsent(method, List.of(rule)));
        }
        List<Rule> head = headRules(servlet, rules.getOrDefault("doHead", List.of()));
        if (!head.isEmpty()) {
            rules.put("doHead", head);
        }
        return rules;
    }

    /**
     * HEAD runs {@code doGet} unless a {@code doHead} stands in its way, so it has to pass the rule of
     * what it may run, seen from the servlet; the rule of the {@code doHead} that it does run, seen from
     * the class that has it, which a nearer {@code doGet} doesn't take away; and the nearest that an
     * annotated {@code doHead} has.
     */
    private static List<Rule> headRules(Class<?> servlet, List<Rule> ofDoHead) {
        Class<?> overriding = servlet;
        while (overriding != null && !overridesHead(overriding)) {
            overriding = overriding.getSuperclass();
        }
        return Stream.of(ruleOfHeadOrGet(servlet).stream(), ruleOfHeadOrGet(overriding).stream(), ofDoHead.stream())
                .flatMap(rule -> rule)
                .distinct()
                .toList();
    }

    /** What the nearest class that says something about either says: of {@code doHead}, or else of {@code doGet}. */
    private static Optional<Rule> ruleOfHeadOrGet(@Nullable Class<?> nearest) {
        for (Class<?> type = nearest; type != null; type = type.getSuperclass()) {
            Map<String, Rule> own = annotatedRules(type);
            Rule rule = own.getOrDefault("doHead", own.get("doGet"));
            if (rule != null) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    private static boolean overridesHead(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals("doHead") && !method.isBridge())
                .anyMatch(method -> List.of(method.getParameterTypes()).equals(HANDLED));
    }

    /** Whether a class, or one above it, has an annotation that only a {@code JwtServlet} obeys. */
    static boolean isAnnotated(Class<?> servlet) {
        for (Class<?> type = servlet; type != null; type = type.getSuperclass()) {
            if (!annotatedRules(type).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Rule> checkedRulesOf(Class<?> type) {
        Map<String, Rule> annotated = annotatedRules(type);
        if (annotated.isEmpty()) {
            return annotated;
        }
        String name = companionName(type);
        ServletGuards companion = load(type, name);
        if (!companion.rules().equals(annotated)) {
            throw new IllegalStateException(name + " is not what the annotations of " + type.getName()
                    + " say: it was generated from another version of it. Clean and build again.");
        }
        return annotated;
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

    private static Map<String, Rule> annotatedRules(Class<?> type) {
        Map<String, Rule> rules = new HashMap<>();
        for (Method method : type.getDeclaredMethods()) {
            if (method.isBridge()) {
                continue; // javac copies the annotations of an inherited method to its bridge
            }
            JwtRequired required = method.getAnnotation(JwtRequired.class);
            if (required != null) {
                rules.put(method.getName(), Rule.required(guard(required), required.profile()));
            } else if (method.isAnnotationPresent(JwtPublic.class)) {
                rules.put(method.getName(), Rule.everyone());
            }
        }
        return rules;
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
