package io.claimwright.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A class with {@code @JwtProfile}.
 *
 * @param origin the class
 * @param subject for whom tokens are made: what the loaders take, or a string
 * @param identity makes the {@code sub} claim, unless the subject is it
 * @param claims says what a token carries
 * @param records every record of which the claims consist, the claims record first
 * @param blocklist says whether a token was revoked
 * @param lookup finds the user
 */
public record Profile(
        Origin origin,
        TypeName subject,
        Optional<Loader> identity,
        Optional<ClaimsLoader> claims,
        List<ClaimsRecord> records,
        Optional<Loader> blocklist,
        Optional<UserLookup> lookup) {
    private static final ClassName NO_CLAIMS = ClassName.get("io.claimwright.spi", "NoClaims");

    /** Copies the list. */
    public Profile {
        records = List.copyOf(records);
    }

    /** The generated token. */
    public ClassName token() {
        return origin.named("", "Token");
    }

    /** The generated class that mints, verifies and guards. */
    public ClassName jwt() {
        return origin.named("", "Jwt");
    }

    /** The record of the claims; one without components where nothing is declared. */
    public ClassName claimsType() {
        return claims.map(loader -> loader.record().type()).orElse(NO_CLAIMS);
    }

    /** What the lookup finds, {@code Void} where there is none. */
    public TypeName userType() {
        return lookup.map(UserLookup::user).orElse(ClassName.get(Void.class));
    }

    /** Whether a loader is called on an instance, and so one must be given. */
    public boolean needsInstance() {
        return Stream.of(identity, claims.map(ClaimsLoader::loader), blocklist, lookup.map(UserLookup::loader))
                .flatMap(Optional::stream)
                .anyMatch(loader -> !loader.isStatic());
    }

    /** Whether a loader that says what a token carries is called on an instance. */
    public boolean mintsWithInstance() {
        return Stream.of(identity, claims.map(ClaimsLoader::loader))
                .flatMap(Optional::stream)
                .anyMatch(loader -> !loader.isStatic());
    }

    /** Whether a loader is asked about checked tokens. */
    public boolean asksQuestions() {
        return blocklist.isPresent() || lookup.isPresent();
    }
}
