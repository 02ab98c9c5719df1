package io.claimwright.processor.problem;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Whether {@code @SuppressWarnings} silences a warning, on the element or around it. */
public final class Suppressed {
    /** Before a code, in {@code @SuppressWarnings}. */
    public static final String PREFIX = "claimwright:";

    private Suppressed() {}

    static boolean at(@Nullable Element element, ProblemCode code) {
        for (Element outer = element; outer != null; outer = outer.getEnclosingElement()) {
            if (outer.getAnnotationMirrors().stream().anyMatch(mirror -> silences(mirror, code))) {
                return true;
            }
        }
        return false;
    }

    /** By its mirror: {@code Element.getAnnotation} fails while an argument is still being written. */
    private static boolean silences(AnnotationMirror mirror, ProblemCode code) {
        return mirror.getAnnotationType().asElement() instanceof TypeElement annotation
                && annotation.getQualifiedName().contentEquals(SuppressWarnings.class.getName())
                && mirror.getElementValues().values().stream().anyMatch(value -> names(value, code));
    }

    private static boolean names(AnnotationValue value, ProblemCode code) {
        return value.getValue() instanceof List<?> several
                ? several.stream().anyMatch(each -> each instanceof AnnotationValue one && names(one, code))
                : value.getValue().equals(PREFIX + code.code());
    }
}
