package io.claimwright.processor.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** What generated code names of the user's: a lint of that would be a warning in code that nobody can change. */
final class Used {
    private final List<Element> elements = new ArrayList<>();
    private boolean raw;

    void add(Element element) {
        elements.add(element);
    }

    void addAll(Collection<? extends Element> more) {
        elements.addAll(more);
    }

    void add(TypeMirror type) {
        elements.addAll(SourceTypes.named(type));
        raw |= SourceTypes.isRaw(type);
    }

    List<Element> elements() {
        return List.copyOf(elements);
    }

    /** Whether one of the types is raw. */
    boolean isRaw() {
        return raw;
    }
}
