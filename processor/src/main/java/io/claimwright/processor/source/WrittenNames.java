package io.claimwright.processor.source;

import io.claimwright.processor.read.SourceTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Which type a name means that stands within a method: members of the types around it, imports, the package. */
final class WrittenNames {
    /** On so many anonymous classes that nobody should look for them in imports and packages. */
    private static final Set<String> JAVA_LANG =
            Set.of("Override", "SuppressWarnings", "Deprecated", "SafeVarargs", "FunctionalInterface");

    private final SourceFile source;
    private final SourceTypes types;

    WrittenNames(SourceFile source, SourceTypes types) {
        this.source = source;
        this.types = types;
    }

    /** The type of a name, simple or with dots in it, as it is written within an element. */
    Optional<TypeElement> type(String written, Element within) {
        int dot = written.indexOf('.');
        String first = dot < 0 ? written : written.substring(0, dot);
        if (JAVA_LANG.contains(written)) {
            return Optional.empty();
        }
        String rest = dot < 0 ? "" : written.substring(dot);
        Optional<TypeElement> member = Stream.iterate(within, outer -> outer != null, Element::getEnclosingElement)
                .flatMap(outer -> outer instanceof TypeElement type ? member(type, first).stream() : Stream.empty())
                .findFirst();
        List<String> names = new ArrayList<>();
        member.ifPresent(type -> names.add(type.getQualifiedName() + rest));
        source.candidates(first).forEach(name -> names.add(name + rest));
        source.onDemand().forEach(prefix -> names.add(prefix + "." + written));
        names.add(written);
        return names.stream()
                .flatMap(name -> Stream.ofNullable(types.typeSeenFrom(within, name)))
                .findFirst();
    }

    /** A type that another one declares or inherits. */
    private static Optional<TypeElement> member(TypeElement type, String name) {
        return ElementFilter.typesIn(type.getEnclosedElements()).stream()
                .filter(nested -> nested.getSimpleName().contentEquals(name))
                .findFirst()
                .or(() -> Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                        .flatMap(above -> SourceTypes.element(above).stream())
                        .flatMap(above -> member(above, name).stream())
                        .findFirst());
    }
}
