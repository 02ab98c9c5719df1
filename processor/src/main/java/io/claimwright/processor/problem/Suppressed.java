package io.claimwright.processor.problem;

import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Whether {@code @SuppressWarnings} silences a warning, on the element or around it. */
public final class Suppressed {
    /** Before a code, in {@code @SuppressWarnings}. */
    public static final String PREFIX = "claimwright:";

    private Suppressed() {}

    static boolean at(@Nullable Element element, ProblemCode code) {
        for (Element outer = element; outer != null; outer = outer.getEnclosingElement()) {
            // An annotation of the JDK whose values are strings: no class value can be unresolved in it.
            SuppressWarnings suppressed = outer.getAnnotation(SuppressWarnings.class);
            if (suppressed != null) {
                for (String name : suppressed.value()) {
                    if (name.equals(PREFIX + code.code())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
