package io.claimwright.processor.random;

import io.claimwright.processor.random.types.Money;
import io.claimwright.processor.random.types.Span;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Random values of compiled types: scalars, enums, records, sealed interfaces, and what holds several. */
final class RandomValues {
    private final Random random;
    private final RandomScalars scalars;
    private final int most;

    /**
     * Starts.
     *
     * @param most how many elements there are at most in what holds several
     */
    RandomValues(Random random, int most) {
        this.random = random;
        this.scalars = new RandomScalars(random);
        this.most = most;
    }

    /** A value of a type, in which variables stand for types. */
    Object value(Type type, Map<TypeVariable<?>, Type> variables) throws ReflectiveOperationException {
        if (type instanceof TypeVariable<?> variable) {
            return value(variables.getOrDefault(variable, Object.class), variables);
        } else if (type instanceof GenericArrayType array) {
            return array(
                    erased(array.getGenericComponentType(), variables), array.getGenericComponentType(), variables);
        } else if (type instanceof ParameterizedType generic) {
            return parameterized(generic, variables);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isArray() && plain != byte[].class) {
            return array(plain.getComponentType(), plain.getComponentType(), variables);
        }
        return plain(plain);
    }

    private Object plain(Class<?> type) throws ReflectiveOperationException {
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        } else if (type.isSealed()) {
            Class<?>[] permitted = type.getPermittedSubclasses();
            return plain(permitted[random.nextInt(permitted.length)]);
        } else if (type.isRecord()) {
            return record(type, Map.of());
        } else if (type == Money.class) {
            return new Money(random.nextLong());
        } else if (type == Span.class) {
            return new Span(random.nextInt(), random.nextInt());
        }
        return scalars.of(type);
    }

    private Object parameterized(ParameterizedType type, Map<TypeVariable<?>, Type> variables)
            throws ReflectiveOperationException {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (raw == Optional.class) {
            return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value(arguments[0], variables));
        } else if (raw == List.class) {
            return several(arguments[0], variables);
        } else if (raw == Set.class) {
            return new LinkedHashSet<>(several(arguments[0], variables));
        } else if (raw == Map.class) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (Object each : several(arguments[1], variables)) {
                map.put("k" + random.nextInt(100), each);
            }
            return map;
        }
        Map<TypeVariable<?>, Type> inner = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            boolean open = arguments[i] instanceof TypeVariable<?>;
            inner.put(raw.getTypeParameters()[i], open ? variables.get(arguments[i]) : arguments[i]);
        }
        return record(raw, inner);
    }

    private List<Object> several(Type element, Map<TypeVariable<?>, Type> variables)
            throws ReflectiveOperationException {
        List<Object> values = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            values.add(value(element, variables));
        }
        return values;
    }

    private Object array(Class<?> component, Type element, Map<TypeVariable<?>, Type> variables)
            throws ReflectiveOperationException {
        List<Object> values = several(element, variables);
        Object array = Array.newInstance(component, values.size());
        for (int i = 0; i < values.size(); i++) {
            Array.set(array, i, values.get(i));
        }
        return array;
    }

    private static Class<?> erased(Type type, Map<TypeVariable<?>, Type> variables) {
        if (type instanceof TypeVariable<?> variable) {
            return erased(variables.getOrDefault(variable, Object.class), variables);
        } else if (type instanceof ParameterizedType generic) {
            return (Class<?>) generic.getRawType();
        } else if (type instanceof GenericArrayType array) {
            return erased(array.getGenericComponentType(), variables).arrayType();
        }
        return (Class<?>) type;
    }

    private Object record(Class<?> type, Map<TypeVariable<?>, Type> variables) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] parameters =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            arguments[i] = isNullable(components[i]) && random.nextInt(3) == 0
                    ? null
                    : value(components[i].getGenericType(), variables);
        }
        Constructor<?> constructor = type.getDeclaredConstructor(parameters);
        constructor.setAccessible(true);
        return constructor.newInstance(arguments);
    }

    private static boolean isNullable(RecordComponent component) throws ReflectiveOperationException {
        Field field = component.getDeclaringRecord().getDeclaredField(component.getName());
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || field.isAnnotationPresent(io.claimwright.processor.random.types.Nullable.class);
    }
}
