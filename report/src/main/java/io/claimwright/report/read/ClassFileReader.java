package io.claimwright.report.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;

/** Reads one class file: its declarations, and nothing of its code. */
final class ClassFileReader extends ClassVisitor {
    private static final int API = Opcodes.ASM9;
    private static final int MAGIC = 0xCAFEBABE;

    private String name = "";
    private int access;
    private String superName = "";
    private List<String> interfaces = List.of();
    private final List<AnnotationFacts> annotations = new ArrayList<>();
    private final List<MethodFacts> methods = new ArrayList<>();
    private final Set<String> components = new LinkedHashSet<>();
    private final Map<String, ClassFacts.Nested> nesting = new HashMap<>();
    private @Nullable String enclosing;

    private ClassFileReader() {
        super(API);
    }

    /**
     * Reads a class file.
     *
     * @throws UnreadableClassException if it is none, or a broken one, or newer than what is known here
     */
    static ClassFacts read(byte[] file) throws UnreadableClassException {
        if (file.length < 8 || intAt(file, 0) != MAGIC) {
            throw new UnreadableClassException("is no class file");
        }
        int version = intAt(file, 4) & 0xFFFF;
        if (version > Opcodes.V28) {
            throw new UnreadableClassException("is a class file of version " + version + ", newer than the "
                    + Opcodes.V28 + " that can be read here");
        }
        ClassFileReader reader = new ClassFileReader();
        try {
            new ClassReader(file)
                    .accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (RuntimeException e) { // whatever a broken file leads ASM to
            throw new UnreadableClassException("is a broken class file");
        }
        return reader.facts();
    }

    private static int intAt(byte[] file, int at) {
        return file[at] << 24 | (file[at + 1] & 0xFF) << 16 | (file[at + 2] & 0xFF) << 8 | (file[at + 3] & 0xFF);
    }

    private ClassFacts facts() {
        return new ClassFacts(name, access, superName, interfaces, annotations, methods, components, nesting);
    }

    @Override
    public void visit(
            int version,
            int flags,
            String own,
            @Nullable String generic,
            @Nullable String above,
            String[] implemented) {
        name = own;
        access = flags;
        superName = above == null ? "" : above;
        interfaces = List.of(implemented);
    }

    @Override
    public void visitOuterClass(String owner, @Nullable String method, @Nullable String descriptor) {
        enclosing = owner;
    }

    @Override
    public void visitInnerClass(String inner, @Nullable String outer, @Nullable String simple, int flags) {
        if (outer != null && simple != null) {
            nesting.put(inner, new ClassFacts.Nested(outer, simple, true));
        } else if (inner.equals(name) && enclosing != null) { // a local or an anonymous one
            nesting.put(inner, new ClassFacts.Nested(enclosing, simple == null ? "" : simple, false));
        }
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return new Annotation(descriptor, visible, annotations);
    }

    @Override
    public @Nullable RecordComponentVisitor visitRecordComponent(
            String component, String descriptor, @Nullable String signature) {
        components.add(component);
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int flags, String method, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        Type.getArgumentTypes(descriptor); // a broken one is to be found here, and not by who asks for them
        List<AnnotationFacts> onMethod = new ArrayList<>();
        methods.add(new MethodFacts(method, flags, descriptor, signature == null ? "" : signature, onMethod));
        return new MethodVisitor(API) {
            @Override
            public AnnotationVisitor visitAnnotation(String type, boolean visible) {
                return new Annotation(type, visible, onMethod);
            }
        };
    }

    /** Collects the arguments of an annotation, or the elements of one of them. */
    private static class Values extends AnnotationVisitor {
        private final Map<String, Object> values = new LinkedHashMap<>();

        Values() {
            super(API);
        }

        Map<String, Object> values() {
            return values;
        }

        void put(@Nullable String argument, Object value) {
            values.put(argument == null ? "" + values.size() : argument, value); // an element has no name
        }

        @Override
        public void visit(@Nullable String argument, Object value) {
            put(argument, value);
        }

        @Override
        public void visitEnum(@Nullable String argument, String descriptor, String constant) {
            put(argument, new AnnotationFacts.Constant(constant));
        }

        @Override
        public AnnotationVisitor visitAnnotation(@Nullable String argument, String descriptor) {
            List<AnnotationFacts> held = new ArrayList<>();
            Annotation annotation = new Annotation(descriptor, true, held);
            put(argument, held.get(0));
            return annotation;
        }

        @Override
        public AnnotationVisitor visitArray(@Nullable String argument) {
            List<Object> elements = new ArrayList<>();
            put(argument, elements);
            return new Values() {
                @Override
                void put(@Nullable String none, Object value) {
                    elements.add(value);
                }
            };
        }
    }

    private static final class Annotation extends Values {
        Annotation(String descriptor, boolean visible, List<AnnotationFacts> place) {
            place.add(new AnnotationFacts(Type.getType(descriptor).getInternalName(), visible, values()));
        }
    }
}
