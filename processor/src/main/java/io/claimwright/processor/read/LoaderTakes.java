package io.claimwright.processor.read;

import io.claimwright.processor.model.LoaderArgument;
import java.util.EnumSet;
import java.util.Set;

/** What a loader may take: each of these once, in any order. */
enum LoaderTakes {
    USER("one parameter: the user for whom the token is made", LoaderArgument.USER),
    USER_OR_NOTHING("the user for whom the token is made, or nothing", LoaderArgument.USER),
    HEADER_OR_NOTHING(
            "the token's JwtHeader, or nothing, since nothing of the token is verified yet", LoaderArgument.HEADER),
    TOKEN(
            "the profile's own token, %s, or of it the JwtHeader, or the subject as a String, or several of these, each once",
            LoaderArgument.TOKEN, LoaderArgument.HEADER, LoaderArgument.SUBJECT),
    REFUSAL_AND_TOKEN(
            "any of the Refusal, the profile's own token, %s, its JwtHeader and its subject, a String, each once",
            LoaderArgument.REFUSAL, LoaderArgument.TOKEN, LoaderArgument.HEADER, LoaderArgument.SUBJECT),
    REFUSAL_AND_IDENTITY(
            "any of the Refusal and, of the token that has expired, the TokenIdentity, the JwtHeader and the subject, a String, each once",
            LoaderArgument.REFUSAL,
            LoaderArgument.IDENTITY,
            LoaderArgument.HEADER,
            LoaderArgument.SUBJECT),
    REFUSAL("the Refusal, or nothing, since there is no token that could be trusted", LoaderArgument.REFUSAL);

    /** For messages, with a place for the name of the token. */
    final String text;

    private final Set<LoaderArgument> allowed;

    LoaderTakes(String text, LoaderArgument... allowed) {
        this.text = text;
        this.allowed = EnumSet.noneOf(LoaderArgument.class);
        this.allowed.addAll(Set.of(allowed));
    }

    boolean allows(LoaderArgument argument) {
        return allowed.contains(argument);
    }

    /** Whether the loader has to take something: one that is asked about a user or a token does. */
    boolean needsOne() {
        return this == USER || this == TOKEN;
    }
}
