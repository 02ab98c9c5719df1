package io.claimwright.processor.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * What the compiler does not tell of a class file. Looked into only where javac is older than 22, and
 * only for records that are claims.
 */
final class ClassFiles {
    /** From this version on javac tells of annotations on the types in class files. */
    private static final int TELLS_ALL = 22;

    private final Filer filer;
    private final Elements elements;
    private final Map<String, Map<String, String>> nullable = new HashMap<>();

    ClassFiles(Filer filer, Elements elements) {
        this.filer = filer;
        this.elements = elements;
    }

    /** The qualified name of the {@code Nullable} on the type of a field in a class file. */
    Optional<String> nullable(VariableElement field) {
        if (Runtime.version().feature() >= TELLS_ALL || !(field.getEnclosingElement() instanceof TypeElement type)) {
            return Optional.empty();
        }
        String name = elements.getBinaryName(type).toString();
        return Optional.ofNullable(nullable.computeIfAbsent(name, any -> read(type, name))
                .get(field.getSimpleName().toString()));
    }

    private Map<String, String> read(TypeElement type, String binaryName) {
        try (InputStream in = file(type, binaryName).openInputStream()) {
            return ClassFileAnnotations.ofFields(in, "Nullable");
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return Map.of(); // as if nothing stood there, which is what the compiler says
        }
    }

    private FileObject file(TypeElement type, String binaryName) throws IOException {
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        String file = binaryName.substring(packageName.isEmpty() ? 0 : packageName.length() + 1) + ".class";
        ModuleElement module = elements.getModuleOf(type);
        return module == null || module.isUnnamed()
                ? filer.getResource(StandardLocation.CLASS_PATH, packageName, file)
                : filer.getResource(StandardLocation.MODULE_PATH, module.getQualifiedName() + "/" + packageName, file);
    }
}
