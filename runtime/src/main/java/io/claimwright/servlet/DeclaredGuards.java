package io.claimwright.servlet;

import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;
import io.claimwright.spi.ServletGuards;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the annotations of one class really say, {@code @JwtRequired} and annotations of the user's own
 * that carry it, as the processor reads them.
 */
final class DeclaredGuards {
    private DeclaredGuards() {}

    /**
     * By the name of the method, or {@link ServletGuards#EVERY_METHOD}; empty for a method that is
     * {@code @JwtPublic}. A class that is says nothing of its methods.
     */
    static Map<String, Optional<JwtRequired>> of(Class<?> type) {
        Map<String, Optional<JwtRequired>> declared = new HashMap<>();
        on(type).ifPresent(required -> declared.put(ServletGuards.EVERY_METHOD, Optional.of(required)));
        for (Method method : type.getDeclaredMethods()) {
            if (method.isBridge()) {
                continue; // javac copies the annotations of an inherited method to its bridge
            }
            Optional<JwtRequired> required = on(method);
            if (required.isPresent() || method.isAnnotationPresent(JwtPublic.class)) {
                declared.put(method.getName(), required);
            }
        }
        return declared;
    }

    private static Optional<JwtRequired> on(AnnotatedElement element) {
        List<JwtRequired> found = new ArrayList<>();
        for (Annotation annotation : element.getDeclaredAnnotations()) {
            refuseRepeated(annotation.annotationType(), element);
            required(annotation, new HashSet<>()).ifPresent(found::add);
        }
        if (found.size() > 1) {
            throw new IllegalStateException(
                    element + " has two guards. Keep one, or write an annotation that says both.");
        }
        return found.stream().findFirst();
    }

    /** The compiler wraps a guard that is repeated; the processor refuses it. */
    private static void refuseRepeated(Class<? extends Annotation> type, AnnotatedElement element) {
        for (Method member : type.getDeclaredMethods()) {
            Class<?> held = member.getReturnType().getComponentType();
            boolean isGuard = held != null
                    && Arrays.stream(held.getDeclaredAnnotations())
                            .anyMatch(carried ->
                                    required(carried, new HashSet<>()).isPresent());
            if (isGuard && member.getName().equals("value")) {
                throw new IllegalStateException(element + " has the guard @" + held.getSimpleName() + " within @"
                        + type.getSimpleName() + ". Put it there once, or write an annotation that says all.");
            }
        }
    }

    /** Annotations may carry one another in a circle. */
    private static Optional<JwtRequired> required(Annotation annotation, Set<Class<?>> seen) {
        if (annotation instanceof JwtRequired required) {
            return Optional.of(required);
        }
        Class<?> type = annotation.annotationType();
        if (!seen.add(type)) {
            return Optional.empty();
        }
        return Optional.ofNullable(type.getDeclaredAnnotation(JwtRequired.class))
                .or(() -> Arrays.stream(type.getDeclaredAnnotations())
                        .flatMap(carried -> required(carried, seen).stream())
                        .findFirst());
    }
}
