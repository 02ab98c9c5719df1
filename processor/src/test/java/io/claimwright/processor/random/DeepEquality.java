package io.claimwright.processor.random;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the first place at which two values differ; arrays are the same where their elements are. */
final class DeepEquality {
    private DeepEquality() {}

    /** The path to the first difference with what stands there, or null where there is none. */
    static @Nullable String difference(@Nullable Object a, @Nullable Object b, String path)
            throws ReflectiveOperationException {
        if (a == null || b == null || a.getClass().isEnum()) {
            return a == b ? null : path + ": " + a + " and " + b;
        } else if (a.getClass().isArray() && b.getClass() == a.getClass()) {
            return elements(a, b, path);
        } else if (a instanceof Record && a.getClass() == b.getClass()) {
            return components(a, b, path);
        } else if (a instanceof Optional<?> one && b instanceof Optional<?> other) {
            return difference(one.orElse(null), other.orElse(null), path);
        } else if (a instanceof List<?> one && b instanceof List<?> other) {
            return elements(one.toArray(), other.toArray(), path);
        } else if (a instanceof Map<?, ?> one && b instanceof Map<?, ?> other) {
            return members(one, other, path);
        }
        return a.equals(b) ? null : path + ": " + a + " and " + b;
    }

    private static @Nullable String elements(Object a, Object b, String path) throws ReflectiveOperationException {
        if (Array.getLength(a) != Array.getLength(b)) {
            return path + ": " + Array.getLength(a) + " elements and " + Array.getLength(b);
        }
        for (int i = 0; i < Array.getLength(a); i++) {
            String difference = difference(Array.get(a, i), Array.get(b, i), path + "[" + i + "]");
            if (difference != null) {
                return difference;
            }
        }
        return null;
    }

    private static @Nullable String members(Map<?, ?> a, Map<?, ?> b, String path) throws ReflectiveOperationException {
        if (!a.keySet().equals(b.keySet())) {
            return path + ": " + a.keySet() + " and " + b.keySet();
        }
        for (Object key : a.keySet()) {
            String difference = difference(a.get(key), b.get(key), path + "." + key);
            if (difference != null) {
                return difference;
            }
        }
        return null;
    }

    private static @Nullable String components(Object a, Object b, String path) throws ReflectiveOperationException {
        for (RecordComponent component : a.getClass().getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            String difference = difference(accessor.invoke(a), accessor.invoke(b), path + "." + component.getName());
            if (difference != null) {
                return difference;
            }
        }
        return null;
    }
}
