package io.claimwright.processor.read;

import io.claimwright.processor.model.LoaderArgument;

/** What a loader may take: each of these once, in any order. */
enum LoaderTakes {
    USER("one parameter: the user for whom the token is made"),
    USER_OR_NOTHING("the user for whom the token is made, or nothing"),
    HEADER_OR_NOTHING("the token's JwtHeader, or nothing, since nothing of the token is verified yet"),
    TOKEN(
            "the profile's own token, %s, or of it the JwtHeader, or the subject as a String, or several of these, each once"),
    REFUSAL_AND_TOKEN(
            "any of the Refusal, the profile's own token, %s, its JwtHeader and its subject, a String, each once"),
    REFUSAL_AND_IDENTITY(
            "any of the Refusal and, of the token that has expired, the TokenIdentity, the JwtHeader and the subject, a String, each once"),
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
