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
 * @param minting how its tokens are made
 * @param records every record of which the claims consist, the claims record first
 * @param checking how its tokens are checked, and what is answered where they are refused
 */
public record Profile(Origin origin, Minting minting, List<ClaimsRecord> records, Checking checking) {
    private static final ClassName NO_CLAIMS = ClassName.get("io.claimwright.spi", "NoClaims");

    /** Copies the list. */
    public Profile {
        records = List.copyOf(records);
    }

    /** With what the next access token of somebody can be made, whose refresh token was let in. */
    public enum RenewedWith {
        /** The subject of the refresh token. */
        SUBJECT,
        /** The user that was looked up. */
        USER
    }

    /** The generated token. */
    public ClassName token() {
        return origin.named("", "Token");
    }

    /** The generated class that mints, verifies and guards. */
    public ClassName jwt() {
        return origin.named("", "Jwt");
    }

    /** The method that says what a token carries. */
    public Optional<ClaimsLoader> claims() {
        return minting.claims();
    }

    /** The method that finds the user of a token. */
    public Optional<UserLookup> lookup() {
        return checking.lookup();
    }

    /** The record of the claims; one without components where nothing is declared. */
    public TypeName claimsType() {
        return claims().map(loader -> loader.record().type()).orElse(NO_CLAIMS);
    }

    /** The same without arguments. */
    public ClassName claimsClass() {
        return claims().map(loader -> loader.record().rawType()).orElse(NO_CLAIMS);
    }

    /** What the lookup finds, {@code Void} where there is none. */
    public TypeName userType() {
        return lookup().map(UserLookup::user).orElse(ClassName.get(Void.class));
    }

    /** Whether a loader is called on an instance, and so one must be given. */
    public boolean needsInstance() {
        return Stream.concat(minting.loaders(), checking.loaders()).anyMatch(loader -> !loader.isStatic());
    }

    /** Whether a loader that says what a token carries is called on an instance. */
    public boolean mintsWithInstance() {
        return minting.loaders().anyMatch(loader -> !loader.isStatic());
    }

    /** Whether a loader is asked about tokens, or about the answer where one is refused. */
    public boolean asksQuestions() {
        return checking.loaders().findAny().isPresent();
    }

    /**
     * With what the loaders can be asked once more, if they can. Not with a subject that an identity
     * loader has made of something else.
     */
    public Optional<RenewedWith> renewedWith() {
        if (minting.identity().isEmpty()) {
            return Optional.of(RenewedWith.SUBJECT);
        }
        return lookup().filter(lookup -> lookup.user().equals(minting.subject()))
                .map(lookup -> RenewedWith.USER);
    }
}
