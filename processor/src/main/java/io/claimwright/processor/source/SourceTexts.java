package io.claimwright.processor.source;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * Finds the text of a type's source where the compiler shows no tree. Methods are called through
 * handles: reflection would look at all methods of a class, and some of Eclipse's name types of a later
 * JDK than the one that runs it.
 */
final class SourceTexts {
    private final Elements elements;

    SourceTexts(Elements elements) {
        this.elements = elements;
    }

    Optional<SourceText> of(TypeElement type) throws IOException {
        Optional<JavaFileObject> file = call(
                        elements, "getFileObjectOf", MethodType.methodType(JavaFileObject.class, Element.class), type)
                .filter(JavaFileObject.class::isInstance)
                .map(JavaFileObject.class::cast)
                .filter(found -> found.getKind() == JavaFileObject.Kind.SOURCE);
        if (file.isPresent()) {
            JavaFileObject found = file.get();
            return Optional.of(
                    new SourceText(found.toUri(), found.getCharContent(true).toString()));
        }
        return named(type);
    }

    /** That of Eclipse is there on Java 17, and calls what came with 18; its types know the names of their files. */
    private static Optional<SourceText> named(TypeElement type) throws IOException {
        Optional<String> name = call(type, "getFileName", MethodType.methodType(String.class), null)
                .map(String::valueOf)
                .filter(found -> found.endsWith(JavaFileObject.Kind.SOURCE.extension));
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path path = Path.of(name.get());
            return Files.isRegularFile(path)
                    ? Optional.of(
                            new SourceText(path.toUri(), new String(Files.readAllBytes(path), StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** What a method answers, if there is one of this name; compilers differ in what they throw where they have no file. */
    @SuppressWarnings("unchecked")
    private static Optional<Object> call(Object on, String name, MethodType type, @Nullable Object argument) {
        try {
            MethodHandle found = MethodHandles.publicLookup()
                    .findVirtual(on.getClass(), name, type)
                    .bindTo(on);
            MethodHandle taking =
                    type.parameterCount() == 0 ? MethodHandles.dropArguments(found, 0, Object.class) : found;
            return Optional.ofNullable(MethodHandleProxies.asInterfaceInstance(Function.class, taking)
                    .apply(argument));
        } catch (NoSuchMethodException | IllegalAccessException | RuntimeException | LinkageError e) {
            return Optional.empty();
        }
    }
}
