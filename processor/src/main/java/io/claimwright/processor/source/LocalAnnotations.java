package io.claimwright.processor.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.VariableTree;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.read.Annotations;
import io.claimwright.processor.read.GuardAnnotations;
import io.claimwright.processor.read.SourceTypes;
import io.claimwright.processor.read.StrayLoaders;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Annotations of ours, and guards of the user's own, where no compiler shows them to a processor. */
final class LocalAnnotations {
    private static final List<String> LOADERS = StrayLoaders.annotations();

    private final WrittenNames names;
    private final Finding finding;

    LocalAnnotations(SourceFile source, SourceTypes types, Finding finding) {
        this.names = new WrittenNames(source, types);
        this.finding = finding;
    }

    /** Looks at what stands in a local or an anonymous class, on itself or on a member; on a profile once. */
    void look(AnnotationTree tree, ClassTree type, Element around) {
        type(tree, around).ifPresent(annotation -> {
            String name = annotation.getQualifiedName().toString();
            if (GuardAnnotations.isGuard(annotation)) {
                finding.tell(ProblemCode.GUARD_LOCAL_CLASS, annotation.getSimpleName());
            } else if (name.equals(Annotations.JWT_PUBLIC)) {
                finding.tell(
                        ProblemCode.PUBLIC_MISPLACED,
                        "it stands in a local or an anonymous class within, which no compiler shows to a processor");
            } else if (name.equals(Annotations.JWT_PROFILE) || (LOADERS.contains(name) && !isProfile(type, around))) {
                finding.tell(ProblemCode.PROFILE_LOCAL_CLASS, annotation.getSimpleName());
            }
        });
    }

    private boolean isProfile(ClassTree tree, Element around) {
        return types(tree.getModifiers(), around)
                .anyMatch(annotation -> annotation.getQualifiedName().contentEquals(Annotations.JWT_PROFILE));
    }

    /** The guards on a variable within a method, where one without a target may stand. */
    Stream<TypeElement> guards(VariableTree tree, Element around) {
        return types(tree.getModifiers(), around).filter(GuardAnnotations::isGuard);
    }

    private Stream<TypeElement> types(ModifiersTree tree, Element around) {
        return tree.getAnnotations().stream().flatMap(annotation -> type(annotation, around).stream());
    }

    private Optional<TypeElement> type(AnnotationTree tree, Element around) {
        return names.type(tree.getAnnotationType().toString(), around);
    }
}
