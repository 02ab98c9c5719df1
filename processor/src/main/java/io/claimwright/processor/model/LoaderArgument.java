package io.claimwright.processor.model;

/** What generated code hands to a loader. */
public enum LoaderArgument {
    /** The user for whom a token is made. */
    USER,
    /** The profile's own token. */
    TOKEN,
    /** The token's header. */
    HEADER,
    /** The token's subject. */
    SUBJECT,
    /** What is told of a token that has expired. */
    IDENTITY,
    /** Why a request is refused. */
    REFUSAL
}
