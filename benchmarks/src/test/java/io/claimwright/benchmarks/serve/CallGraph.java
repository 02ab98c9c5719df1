package io.claimwright.benchmarks.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Which method of ours may call which: a call may go to any class of ours that has such a method, so there are
 * rather too many calls here than too few. A lambda is called where it is made.
 */
final class CallGraph {
    private static final int API = Opcodes.ASM9;

    /** By {@code owner.name(descriptor)}: what it calls, likewise. */
    private final Map<String, Set<String>> calls = new HashMap<>();

    /** By {@code name(descriptor)}: the methods of ours. */
    private final Map<String, Set<String>> bySignature = new HashMap<>();

    /** Adds the classes that stand where this one does, and are in its package or below. */
    CallGraph add(Class<?> one, String root) {
        try {
            URI place = one.getProtectionDomain().getCodeSource().getLocation().toURI();
            if (Files.isDirectory(Path.of(place))) {
                addAll(Path.of(place).resolve(root));
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(Path.of(place))) {
                    addAll(jar.getPath(root));
                }
            }
            return this;
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void addAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".class")).forEach(this::add);
        }
    }

    private void add(Path file) {
        try {
            new ClassReader(Files.readAllBytes(file)).accept(new Methods(), ClassReader.SKIP_DEBUG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What these methods call, and what that calls, and so on: ours and others'. */
    Set<String> from(Predicate<String> start) {
        Set<String> seen = new TreeSet<>();
        Deque<String> open =
                new ArrayDeque<>(calls.keySet().stream().filter(start).toList());
        while (!open.isEmpty()) {
            for (String called : calls.getOrDefault(open.pop(), Set.of())) {
                Set<String> targets = new HashSet<>(bySignature.getOrDefault(signature(called), Set.of()));
                targets.add(called);
                targets.removeAll(seen);
                seen.addAll(targets);
                open.addAll(targets);
            }
        }
        return seen;
    }

    private static String signature(String method) {
        return method.substring(method.indexOf('.') + 1);
    }

    private final class Methods extends ClassVisitor {
        private String owner = "";

        Methods() {
            super(API);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String above, String[] interfaces) {
            owner = name;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            String method = owner + "." + name + descriptor;
            Set<String> called = calls.computeIfAbsent(method, any -> new HashSet<>());
            if (!List.of("<init>", "<clinit>").contains(name)) {
                bySignature
                        .computeIfAbsent(name + descriptor, any -> new HashSet<>())
                        .add(method);
            }
            return new Calls(called);
        }
    }

    private static final class Calls extends MethodVisitor {
        private final Set<String> called;

        Calls(Set<String> called) {
            super(API);
            this.called = called;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            called.add(owner + "." + name + descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle handle && handle.getTag() >= Opcodes.H_INVOKEVIRTUAL) {
                    called.add(handle.getOwner() + "." + handle.getName() + handle.getDesc());
                }
            }
        }
    }
}
