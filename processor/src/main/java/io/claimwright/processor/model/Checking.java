package io.claimwright.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a profile says of the tokens that it is shown.
 *
 * @param key finds the key that checks a token
 * @param blocklist says whether a token was revoked
 * @param verification has the last word about a token
 * @param lookup finds the user
 * @param errors write the answers to refused requests
 */
public record Checking(
        Optional<KeyLoader> key,
        Optional<Loader> blocklist,
        Optional<Loader> verification,
        Optional<UserLookup> lookup,
        List<ErrorLoader> errors) {
    /** Copies the list. */
    public Checking {
        errors = List.copyOf(errors);
    }

    /** The loaders that there are. */
    Stream<Loader> loaders() {
        return Stream.concat(
                Stream.of(key.map(KeyLoader::loader), blocklist, verification, lookup.map(UserLookup::loader))
                        .flatMap(Optional::stream),
                errors.stream().map(ErrorLoader::loader));
    }
}
