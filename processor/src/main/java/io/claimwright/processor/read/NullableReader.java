package io.claimwright.processor.read;

import io.claimwright.processor.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Whether a component may be null: it, or its type, has an annotation named {@code Nullable} of whatever
 * package. A declaration annotation that may not stand on a component stands on its field.
 */
final class NullableReader {
    private final ClaimsScope scope;

    NullableReader(ClaimsScope scope) {
        this.scope = scope;
    }

    /**
     * The annotation.
     *
     * @param annotation its qualified name
     * @param onType whether it belongs to the type, and so to every place where that type is named
     */
    record Found(String annotation, boolean onType) {}

    /** Reads the annotation of a component; none where it is wrong. */
    Optional<Found> read(RecordComponentElement component, TypeMirror declared, String claim) {
        Optional<TypeMirror> within = within(component.asType());
        if (within.isPresent()) {
            add(ProblemCode.CLAIM_NULLABLE_INSIDE, component, claim, SourceTypes.text(within.get()));
        }
        Optional<Found> found = of(component);
        if (found.isPresent() && declared.getKind().isPrimitive()) {
            TypeMirror box = scope.types().boxed(declared);
            add(ProblemCode.CLAIM_NULLABLE_PRIMITIVE, component, claim, declared, SourceTypes.text(box));
            return Optional.empty();
        }
        if (found.isPresent() && SourceTypes.is(declared, Optional.class)) {
            add(ProblemCode.CLAIM_NULLABLE_OPTIONAL, component, claim);
            return Optional.empty();
        }
        return found;
    }

    private void add(ProblemCode code, RecordComponentElement component, Object... names) {
        scope.report().add(code, ComponentPlace.of(component), names);
    }

    private Optional<Found> of(RecordComponentElement component) {
        Optional<VariableElement> field = ComponentPlace.field(component);
        return Stream.concat(Stream.of(component.asType()), field.map(VariableElement::asType).stream())
                .flatMap(type -> on(type).stream())
                .findFirst()
                .or(() -> field.filter(each -> !scope.report().isSource(each))
                        .flatMap(scope.types().classFiles::nullable))
                .map(annotation -> new Found(annotation, true))
                .or(() -> Stream.concat(Stream.of(component), field.stream())
                        .flatMap(element -> on(element).stream())
                        .map(annotation -> new Found(annotation, false))
                        .findFirst());
    }

    /** Found by its name alone: the annotation of a jar may not be there. */
    private static Optional<String> on(AnnotatedConstruct annotated) {
        return annotated.getAnnotationMirrors().stream()
                .map(mirror -> mirror.getAnnotationType().asElement())
                .filter(annotation -> annotation.getSimpleName().contentEquals("Nullable"))
                .map(annotation -> ((TypeElement) annotation).getQualifiedName().toString())
                .findFirst();
    }

    /** The first type within another one that may be null: an element of a list, say. */
    private static Optional<TypeMirror> within(TypeMirror type) {
        List<TypeMirror> parts = SourceTypes.parts(type);
        return parts.stream()
                .filter(part -> on(part).isPresent())
                .findFirst()
                .or(() -> parts.stream().flatMap(part -> within(part).stream()).findFirst());
    }
}
