package io.claimwright.processor.read;

import io.claimwright.processor.model.LoaderArgument;

/** What a loader may take: each of these once, in any order. */
enum LoaderTakes {
    USER("one parameter: the user for whom the token is made"),
    USER_OR_NOTHING("the user for whom the token is made, or nothing"),
    HEADER_OR_NOTHING("the token's JwtHeader, or nothing, since nothing of the token is verified yet"),
    TOKEN("one or more of these, each once: the profile's own token, %s, its JwtHeader, its subject as a String"),
    REFUSAL_AND_TOKEN(
            "any of these, each once: the Refusal, the profile's own token, %s, its JwtHeader, its subject as a String"),
    REFUSAL_AND_IDENTITY(
            "any of these, each once: the Refusal, and of the token that has expired the TokenIdentity, the JwtHeader, the subject as a String"),
    REFUSAL("the Refusal, or nothing, since there is no token that could be trusted");

    /** For messages, with a place for the name of the token. */
    final String text;

    LoaderTakes(String text) {
        this.text = text;
    }

    boolean allows(LoaderArgument argument) {
        return switch (argument) {
            case USER -> this == USER || this == USER_OR_NOTHING;
            case TOKEN -> this == TOKEN || this == REFUSAL_AND_TOKEN;
            case HEADER -> this == HEADER_OR_NOTHING || this == REFUSAL_AND_IDENTITY || allows(LoaderArgument.TOKEN);
            case SUBJECT -> this == REFUSAL_AND_IDENTITY || allows(LoaderArgument.TOKEN);
            case IDENTITY -> this == REFUSAL_AND_IDENTITY;
            case REFUSAL -> this == REFUSAL || this == REFUSAL_AND_IDENTITY || this == REFUSAL_AND_TOKEN;
        };
    }

    /** Whether the loader has to take something: one that is asked about a user or a token does. */
    boolean needsOne() {
        return this == USER || this == TOKEN;
    }
}
