package io.claimwright.report.read;

import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Opcodes;

/**
 * A method as a class file has it.
 *
 * @param name its name
 * @param access its flags
 * @param descriptor its erased parameters and result
 * @param signature the same with type arguments, empty where there are none
 * @param annotations what stands on it
 */
record MethodFacts(String name, int access, String descriptor, String signature, List<AnnotationFacts> annotations) {
    /** Whether a person wrote it, and it is no constructor. */
    boolean isWritten() {
        return (access & (Opcodes.ACC_BRIDGE | Opcodes.ACC_SYNTHETIC)) == 0 && !name.startsWith("<");
    }

    boolean isStatic() {
        return (access & Opcodes.ACC_STATIC) != 0;
    }

    boolean isPrivate() {
        return (access & Opcodes.ACC_PRIVATE) != 0;
    }

    /** Its parameters, without what it returns. */
    String erasedParameters() {
        return descriptor.substring(0, descriptor.indexOf(')') + 1);
    }

    boolean overrides(MethodFacts other) {
        return name.equals(other.name) && erasedParameters().equals(other.erasedParameters());
    }

    Optional<AnnotationFacts> annotation(String type) {
        return annotations.stream().filter(each -> each.type().equals(type)).findFirst();
    }
}
