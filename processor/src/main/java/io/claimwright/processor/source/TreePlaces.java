package io.claimwright.processor.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.claimwright.processor.read.SourceTypes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * The element around the place in a tree that is looked at: a method, a field, a class. The lines
 * within it are not told, since only javac could.
 */
final class TreePlaces {
    private final Deque<Element> around = new ArrayDeque<>();

    TreePlaces(TypeElement type) {
        around.push(type);
    }

    /** The narrowest element. */
    Element here() {
        return around.element();
    }

    /** Does something within a member; one that has no element belongs to what is around it. */
    void within(Optional<? extends Element> element, Runnable step) {
        element.ifPresent(around::push);
        step.run();
        element.ifPresent(entered -> around.pop());
    }

    Optional<TypeElement> type(ClassTree tree) {
        return members()
                .filter(TypeElement.class::isInstance)
                .map(TypeElement.class::cast)
                .filter(type -> type.getSimpleName().contentEquals(tree.getSimpleName()))
                .findFirst();
    }

    /** Not a constant of an enum, for which ECJ knows no line. */
    Optional<Element> field(VariableTree tree) {
        return members()
                .filter(element -> element.getKind() == ElementKind.FIELD)
                .filter(field -> field.getSimpleName().contentEquals(tree.getName()))
                .findFirst();
    }

    /** Of overloads with as many parameters, the one with these types, or else in the same place among them. */
    Optional<ExecutableElement> method(ClassTree owner, MethodTree tree) {
        if (!(here() instanceof TypeElement type)) {
            return Optional.empty();
        }
        List<MethodTree> trees = owner.getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .filter(other -> other.getName().contentEquals(tree.getName()))
                .filter(other ->
                        other.getParameters().size() == tree.getParameters().size())
                .toList();
        List<ExecutableElement> elements = type.getEnclosedElements().stream()
                .map(Element.class::cast)
                .filter(ExecutableElement.class::isInstance)
                .map(ExecutableElement.class::cast)
                .filter(method -> method.getSimpleName().contentEquals(tree.getName()))
                .filter(method ->
                        method.getParameters().size() == tree.getParameters().size())
                .toList();
        int index = trees.indexOf((Tree) tree);
        List<ExecutableElement> alike =
                elements.stream().filter(method -> looksAs(method, tree)).toList();
        if (alike.size() == 1) {
            return Optional.of(alike.get(0));
        }
        return elements.size() == trees.size() ? Optional.of(elements.get(index)) : Optional.empty();
    }

    /** By the types as they are written, since a record has a constructor that stands in no source. */
    private static boolean looksAs(ExecutableElement method, MethodTree tree) {
        for (int i = 0; i < method.getParameters().size(); i++) {
            String written = tree.getParameters().get(i).getType().toString();
            if (!SourceTypes.text(method.getParameters().get(i).asType()).endsWith(written)) {
                return false;
            }
        }
        return true;
    }

    private Stream<Element> members() {
        return here() instanceof TypeElement type
                ? Stream.<Element>of(type.getEnclosedElements().toArray(Element[]::new))
                : Stream.empty();
    }
}
