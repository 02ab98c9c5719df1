package io.claimwright.processor;

import io.claimwright.processor.read.Annotations;
import io.claimwright.processor.read.GuardAnnotations;
import io.claimwright.processor.read.InheritedGuards;
import io.claimwright.processor.read.SourceTypes;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.ElementScanner14;
import org.jspecify.annotations.Nullable;

/**
 * Which types of a round have which annotations, on themselves or on a member; found in one walk. Not
 * asked of the round, which tells of an annotation only what carries it directly, and of all of them
 * only those that no other processor has claimed.
 */
final class AnnotatedTypes {
    private final Map<String, Set<String>> byAnnotation = new HashMap<>();
    private final Set<String> guarded = new TreeSet<>();
    private final Set<String> belowGuarded = new TreeSet<>();
    private final Map<TypeElement, Boolean> guards = new HashMap<>();
    private final Map<Element, AnnotationMirror> misplaced = new LinkedHashMap<>();
    private final Set<Element> suppressing = new LinkedHashSet<>();
    private final Set<String> classes = new TreeSet<>();
    private final Set<String> written = new TreeSet<>();
    private final Set<String> ownGuards = new TreeSet<>();

    private AnnotatedTypes() {}

    /**
     * Looks through the sources of a round; and through those of earlier rounds for guards that were
     * not there yet, of which javac says nothing until another processor has written them.
     *
     * @param own the names of the classes that we have written, which have nothing for us
     * @param earlier the guarded types of earlier rounds, and false for those that are not; gets those
     *     of this one
     */
    static AnnotatedTypes in(
            Set<? extends Element> all, SourceTypes types, Set<String> own, Map<String, Boolean> earlier) {
        List<? extends Element> roots = all.stream()
                .filter(root -> !(root instanceof TypeElement type
                        && own.contains(type.getQualifiedName().toString())))
                .toList();
        AnnotatedTypes annotated = new AnnotatedTypes();
        for (Element root : roots) {
            if (root instanceof TypeElement type) {
                if (!Annotations.isGenerated(type)) {
                    annotated.written.add(type.getQualifiedName().toString());
                }
                annotated.new Walk().scan(root);
            } else {
                annotated.note(root); // a package or a module: what is within stands among the roots
            }
        }
        if (roots.stream().anyMatch(AnnotatedTypes::hasAnnotationType)) {
            AnnotatedTypes late = new AnnotatedTypes();
            earlier.keySet().stream().map(types::type).filter(Objects::nonNull).forEach(late.new Walk()::scan);
            late.guarded.stream()
                    .filter(name -> !earlier.getOrDefault(name, false))
                    .forEach(annotated.guarded::add);
        }
        ElementFilter.typesIn(roots)
                .forEach(root -> earlier.putIfAbsent(root.getQualifiedName().toString(), false));
        annotated.guarded.forEach(name -> earlier.put(name, true));
        return annotated;
    }

    private static boolean hasAnnotationType(Element element) {
        return element.getKind() == ElementKind.ANNOTATION_TYPE
                || ElementFilter.typesIn(element.getEnclosedElements()).stream()
                        .anyMatch(AnnotatedTypes::hasAnnotationType);
    }

    /** The names of the types that have this annotation, in a fixed order. */
    Set<String> with(String annotation) {
        return new TreeSet<>(byAnnotation.getOrDefault(annotation, Set.of()));
    }

    /** The names of the types that have a guard, {@code @JwtRequired} or one of the user's own. */
    Set<String> withGuard() {
        return new TreeSet<>(guarded);
    }

    /** The names of the types that say nothing as a whole, below one that is guarded as a whole. */
    Set<String> belowGuarded() {
        return new TreeSet<>(belowGuarded);
    }

    /** The guards that stand where nothing enforces them, on a field or a package, by what they stand on. */
    Map<Element, AnnotationMirror> misplaced() {
        return Collections.unmodifiableMap(misplaced);
    }

    /** Everything with {@code @SuppressWarnings}. */
    Set<Element> suppressing() {
        return Collections.unmodifiableSet(suppressing);
    }

    /** The names of the top-level types of this round that are not generated by us. */
    Set<String> written() {
        return new TreeSet<>(written);
    }

    /** The names of the annotations of the user's own that are guards, as far as this round shows them. */
    Set<String> ownGuards() {
        return new TreeSet<>(ownGuards);
    }

    /** The names of all types of this round. */
    Set<String> classes() {
        return new TreeSet<>(classes);
    }

    private void note(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
            TypeElement owner = owner(element);
            if (mirror.getAnnotationType().getKind() == TypeKind.DECLARED) {
                note(element, owner, mirror, annotation);
            }
        }
    }

    private void note(Element element, @Nullable TypeElement owner, AnnotationMirror mirror, TypeElement annotation) {
        if (annotation.getQualifiedName().contentEquals(SuppressWarnings.class.getName())
                && !isMadeFromComponent(element)) {
            suppressing.add(element);
        }
        boolean guard = guards.computeIfAbsent(annotation, GuardAnnotations::isGuard);
        if (owner != null) {
            byAnnotation
                    .computeIfAbsent(annotation.getQualifiedName().toString(), any -> new TreeSet<>())
                    .add(owner.getQualifiedName().toString());
        }
        if (guard && !annotation.getQualifiedName().contentEquals(Annotations.JWT_REQUIRED)) {
            ownGuards.add(annotation.getQualifiedName().toString());
        }
        if (guard && element.getKind() == ElementKind.ANNOTATION_TYPE && element instanceof TypeElement declared) {
            ownGuards.add(declared.getQualifiedName().toString());
        }
        if (guard && owner != null && (element == owner || element.getKind() == ElementKind.METHOD)) {
            guarded.add(owner.getQualifiedName().toString());
        } else if (guard && !isCopy(element)) {
            misplaced.put(element, mirror);
        }
    }

    /** The type around an element, or itself; a package has none. */
    private static @Nullable TypeElement owner(Element element) {
        for (Element outer = element; outer != null; outer = outer.getEnclosingElement()) {
            if (outer instanceof TypeElement type) {
                return type;
            }
        }
        return null;
    }

    /** What stands on a component of a record stands on its field and on a parameter as well. */
    private static boolean isCopy(Element element) {
        TypeElement owner = owner(element);
        return owner != null
                && owner.getKind() == ElementKind.RECORD
                && (element.getKind() == ElementKind.PARAMETER || element.getKind() == ElementKind.FIELD)
                && !element.getModifiers().contains(Modifier.STATIC);
    }

    /** What stands on a component of a record may stand on its accessor as well; the field behind it is enough. */
    private static boolean isMadeFromComponent(Element element) {
        TypeElement owner = owner(element);
        boolean parameter = element.getKind() == ElementKind.PARAMETER;
        return owner != null
                && owner.getKind() == ElementKind.RECORD
                && (parameter || element.getKind() == ElementKind.METHOD)
                && owner.getRecordComponents().stream()
                        .anyMatch(component -> component.getSimpleName().equals(element.getSimpleName()));
    }

    private final class Walk extends ElementScanner14<@Nullable Void, @Nullable Void> {
        @Override
        public @Nullable Void scan(Element element, @Nullable Void nothing) {
            note(element);
            if (element instanceof TypeElement type) {
                classes.add(type.getQualifiedName().toString());
                if (InheritedGuards.concern(type)) {
                    belowGuarded.add(type.getQualifiedName().toString());
                }
            }
            return super.scan(element, null);
        }
    }
}
