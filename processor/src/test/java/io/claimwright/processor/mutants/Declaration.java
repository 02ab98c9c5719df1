package io.claimwright.processor.mutants;

import java.util.Optional;

/**
 * Something that a source declares.
 *
 * @param kind what it is
 * @param whole all of it, from its annotations and modifiers to its end
 * @param modifiers its annotations and modifiers; an empty span where it has none
 * @param name its name
 * @param body what stands in its braces, with them
 */
record Declaration(Kind kind, Span whole, Span modifiers, Span name, Optional<Span> body) {
    enum Kind {
        TYPE,
        METHOD,
        CONSTRUCTOR,
        FIELD,
        COMPONENT,
        PARAMETER
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** From the name to the body: type parameters, components, what it extends, implements or throws. */
    Span header() {
        return new Span(name.start(), body.map(Span::start).orElse(whole.end()));
    }
}
