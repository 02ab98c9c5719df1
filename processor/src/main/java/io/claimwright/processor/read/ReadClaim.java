package io.claimwright.processor.read;

import io.claimwright.processor.problem.Place;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * A claim whose type is being read.
 *
 * @param name its name, for texts
 * @param place where its type stands
 * @param declared its type, or that of which its converter makes it
 * @param converter the component's converter
 * @param convertedBy the simple name of the converter of whose claim this is the type
 */
record ReadClaim(
        String name,
        Place place,
        TypeMirror declared,
        Optional<ReadConverter> converter,
        Optional<String> convertedBy) {
    /** A claim as its component declares it. */
    static ReadClaim declared(String name, Place place, TypeMirror type, Optional<ReadConverter> converter) {
        return new ReadClaim(name, place, type, converter, Optional.empty());
    }

    /** What a converter makes its values of. */
    ReadClaim behind(ReadConverter by) {
        return new ReadClaim(
                name,
                by.type().place(),
                by.claimType(),
                Optional.empty(),
                Optional.of(by.type().value().getSimpleName().toString()));
    }
}
