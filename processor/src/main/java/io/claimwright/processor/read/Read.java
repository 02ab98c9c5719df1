package io.claimwright.processor.read;

import java.util.Optional;
import java.util.Set;

/**
 * What reading an annotated type came to.
 *
 * @param <M> the model
 */
public sealed interface Read<M> {
    /**
     * All is well.
     *
     * @param model what was read
     * @param <M> its type
     */
    record Ready<M>(M model) implements Read<M> {}

    /**
     * A type that is needed is not there yet; another processor, or this one, may still write it.
     *
     * @param missing the names of the types
     * @param <M> the model
     */
    record Waiting<M>(Set<String> missing) implements Read<M> {}

    /**
     * Something is wrong, and the problems know what.
     *
     * @param instead what to generate all the same, so that the sources which name it are not blamed as
     *     well; nothing where nothing can be
     * @param <M> the model
     */
    record Rejected<M>(Optional<M> instead) implements Read<M> {
        /** With nothing to generate. */
        public Rejected() {
            this(Optional.empty());
        }
    }
}
