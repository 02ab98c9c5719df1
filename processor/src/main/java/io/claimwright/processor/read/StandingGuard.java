package io.claimwright.processor.read;

import io.claimwright.processor.problem.Place;

/**
 * A guard on an element.
 *
 * @param use the annotation that stands there: {@code @JwtRequired}, or one of the user's own
 * @param required the {@code @JwtRequired} that says what is wanted: the same, or that of the user's own
 */
record StandingGuard(AnnotationReader use, AnnotationReader required) {
    /** Where it stands. */
    Place place() {
        return use.place();
    }

    /** Whether it is an annotation of the user's own. */
    boolean isOwn() {
        return use != required;
    }
}
