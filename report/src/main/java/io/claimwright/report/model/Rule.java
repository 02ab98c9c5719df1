package io.claimwright.report.model;

/** One thing that is said about a handler. Where there are several, a request has to pass all of them. */
public sealed interface Rule {
    /** Where it is said. */
    Place place();

    /**
     * {@code @JwtPublic}.
     *
     * @param place where it stands
     */
    record Open(Place place) implements Rule {}

    /**
     * {@code @JwtRequired}, or an annotation that carries it.
     *
     * @param place where it stands
     * @param guard what it wants
     */
    record Required(Place place, Guard guard) implements Rule {}
}
