package io.claimwright.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Another processor: it writes the source that a case's own annotation {@code late.Writes} holds, so
 * that types come to be there which ours has to wait for.
 */
public final class LateTypes extends AbstractProcessor {
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("late.Writes");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        for (TypeElement annotation : annotations) {
            for (Element element : environment.getElementsAnnotatedWith(annotation)) {
                element.getAnnotationMirrors().stream()
                        .filter(mirror -> mirror.getAnnotationType().asElement().equals(annotation))
                        .forEach(mirror -> write(mirror, element));
            }
        }
        return false;
    }

    private void write(AnnotationMirror mirror, Element element) {
        String name = value(mirror, "name");
        try (Writer out =
                processingEnv.getFiler().createSourceFile(name, element).openWriter()) {
            out.write(value(mirror, "source"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String value(AnnotationMirror mirror, String attribute) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(attribute))
                .map(entry -> (AnnotationValue) entry.getValue())
                .map(value -> String.valueOf(value.getValue()))
                .findFirst()
                .orElseThrow();
    }
}
