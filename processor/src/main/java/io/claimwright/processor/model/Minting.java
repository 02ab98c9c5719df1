package io.claimwright.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a profile says of the tokens that it makes.
 *
 * @param subject for whom they are made: what the loaders take, or a string
 * @param identity makes the {@code sub} claim, unless the subject is it
 * @param claims says what a token carries
 * @param headers says what its header has besides
 * @param key gives the key that signs it
 */
public record Minting(
        TypeName subject,
        Optional<Loader> identity,
        Optional<ClaimsLoader> claims,
        Optional<Loader> headers,
        Optional<Loader> key) {
    /** The loaders that there are. */
    Stream<Loader> loaders() {
        return Stream.of(identity, claims.map(ClaimsLoader::loader), headers, key)
                .flatMap(Optional::stream);
    }

    /** Whether a loader says more than identity and claims, which only a builder takes. */
    public boolean needsBuilder() {
        return headers.isPresent() || key.isPresent();
    }
}
