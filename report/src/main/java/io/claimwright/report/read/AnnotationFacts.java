package io.claimwright.report.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Type;

/**
 * An annotation as a class file has it.
 *
 * @param type its internal name
 * @param visible whether it can be seen at run time
 * @param values its arguments by name: boxes, strings, {@code Type}s, {@link Constant}s, annotations and
 *     lists of these
 */
record AnnotationFacts(String type, boolean visible, Map<String, Object> values) {
    /**
     * A constant of an enum.
     *
     * @param name its name
     */
    record Constant(String name) {}

    boolean bool(String name, boolean otherwise) {
        return values.get(name) instanceof Boolean value ? value : otherwise;
    }

    List<String> strings(String name) {
        return all(name, String.class);
    }

    List<String> constants(String name) {
        return all(name, Constant.class).stream().map(Constant::name).toList();
    }

    /** The internal names of classes. */
    List<String> types(String name) {
        return all(name, Type.class).stream()
                .filter(type -> type.getSort() == Type.OBJECT)
                .map(Type::getInternalName)
                .toList();
    }

    Optional<String> type(String name) {
        return types(name).stream().findFirst();
    }

    private <T> List<T> all(String name, Class<T> kind) {
        Object value = values.get(name);
        List<?> found = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        List<T> all = new ArrayList<>();
        for (Object each : found) {
            if (kind.isInstance(each)) {
                all.add(kind.cast(each));
            }
        }
        return all;
    }
}
