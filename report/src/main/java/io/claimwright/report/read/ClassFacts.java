package io.claimwright.report.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/**
 * A class as its class file has it.
 *
 * @param name its internal name, {@code p/Outer$Inner}
 * @param access its flags
 * @param superName the class above it, empty for {@code Object}
 * @param interfaces those that it names itself
 * @param annotations what stands on it
 * @param methods what it declares, in the order of the file
 * @param components the names of its components where it is a record
 * @param nesting the nested classes that it names, itself included
 */
record ClassFacts(
        String name,
        int access,
        String superName,
        List<String> interfaces,
        List<AnnotationFacts> annotations,
        List<MethodFacts> methods,
        Set<String> components,
        Map<String, Nested> nesting) {
    /**
     * Where a nested class stands.
     *
     * @param outer the internal name of the class around it
     * @param simpleName its own name, empty for an anonymous class
     * @param isMember whether it is neither local nor anonymous; those can have the same name twice
     */
    record Nested(String outer, String simpleName, boolean isMember) {}

    boolean isAbstract() {
        return (access & Opcodes.ACC_ABSTRACT) != 0;
    }

    boolean isAnnotation() {
        return (access & Opcodes.ACC_ANNOTATION) != 0;
    }

    boolean has(String annotation) {
        return annotation(annotation).isPresent();
    }

    Optional<AnnotationFacts> annotation(String type) {
        return annotations.stream().filter(each -> each.type().equals(type)).findFirst();
    }
}
