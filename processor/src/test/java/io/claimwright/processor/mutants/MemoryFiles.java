package io.claimwright.processor.mutants;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** Sources and what is generated from them, without a disk. */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
    MemoryFiles(StandardJavaFileManager libraries) {
        super(libraries);
    }

    static List<JavaFileObject> sources(Sources sources) {
        return sources.files().entrySet().stream()
                .map(file -> (JavaFileObject) new MemoryFile("input", file.getKey(), file.getValue()))
                .toList();
    }

    private static boolean isOutput(JavaFileManager.Location location) {
        return location == StandardLocation.SOURCE_OUTPUT || location == StandardLocation.CLASS_OUTPUT;
    }

    @Override
    public boolean hasLocation(JavaFileManager.Location location) {
        return isOutput(location) || super.hasLocation(location);
    }

    @Override
    public Iterable<JavaFileObject> list(
            JavaFileManager.Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
            throws IOException {
        return isOutput(location) ? List.of() : super.list(location, packageName, kinds, recurse);
    }

    @Override
    public JavaFileObject getJavaFileForInput(
            JavaFileManager.Location location, String className, JavaFileObject.Kind kind) throws IOException {
        return isOutput(location) ? null : super.getJavaFileForInput(location, className, kind);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            JavaFileManager.Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        return new MemoryFile("generated", className.replace('.', '/') + kind.extension, "");
    }

    @Override
    public String inferBinaryName(JavaFileManager.Location location, JavaFileObject file) {
        return file instanceof MemoryFile memory ? memory.binaryName() : super.inferBinaryName(location, file);
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        boolean inMemory = a instanceof MemoryFile || b instanceof MemoryFile;
        return inMemory ? a == b : super.isSameFile(a, b);
    }

    @Override
    public boolean contains(JavaFileManager.Location location, FileObject file) throws IOException {
        return !(file instanceof MemoryFile) && super.contains(location, file);
    }

    private static final class MemoryFile extends SimpleJavaFileObject {
        private final String name;
        private String text;

        MemoryFile(String folder, String name, String text) {
            super(uri(folder, name), kind(name));
            this.name = name;
            this.text = text;
        }

        private static URI uri(String folder, String name) {
            return URI.create("memory:///" + folder + "/").resolve(name.replaceAll("[^\\w/.$-]", "_"));
        }

        private static JavaFileObject.Kind kind(String name) {
            return name.endsWith(".java") ? JavaFileObject.Kind.SOURCE : JavaFileObject.Kind.OTHER;
        }

        String binaryName() {
            return name.substring(0, name.lastIndexOf('.')).replace('/', '.');
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Writer openWriter() {
            return new StringWriter() {
                @Override
                public void close() {
                    text = toString();
                }
            };
        }

        /** A public class has to stand in a file of its name, as on a disk. */
        @Override
        public boolean isNameCompatible(String simpleName, JavaFileObject.Kind kind) {
            return kind == getKind() && ("/" + name).endsWith("/" + simpleName + kind.extension);
        }
    }
}
