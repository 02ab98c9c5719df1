package io.claimwright.processor.read;

import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Whether generated code beside a class can make an instance of another one that the user names. */
final class Instances {
    private final SourceTypes types;
    private final TypeElement beside;
    private final Used used;

    Instances(SourceTypes types, TypeElement beside, Used used) {
        this.types = types;
        this.beside = beside;
        this.used = used;
    }

    /** Why it can't, to stand behind the class's name; or null if it can. */
    @Nullable
    String fault(TypeElement type) {
        if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
            return "is no class";
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            return "is abstract";
        }
        if (!type.getTypeParameters().isEmpty()) {
            return "is generic";
        }
        if (SourceTypes.isInner(type)) {
            return "needs an instance of the class around it";
        }
        Optional<ExecutableElement> constructor = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(each -> each.getParameters().isEmpty() && isInReach(each, type))
                .findFirst();
        if (constructor.isEmpty()) {
            return "has no constructor without parameters that the package of " + beside.getSimpleName() + " can call";
        }
        constructor.ifPresent(used::add);
        return constructor.get().getThrownTypes().isEmpty() ? null : "has a constructor that throws";
    }

    private boolean isInReach(ExecutableElement constructor, TypeElement type) {
        return constructor.getModifiers().contains(Modifier.PUBLIC)
                || (!constructor.getModifiers().contains(Modifier.PRIVATE)
                        && types.packageOf(type).equals(types.packageOf(beside)));
    }
}
