package io.claimwright.processor.read;

/** The kinds of loaders that a profile may have, one of each. */
enum LoaderKind {
    ADDITIONAL_CLAIMS(
            Annotations.ADDITIONAL_CLAIMS_LOADER,
            "the user for whom the token is made",
            "a record, or a Map<String, ?> with the record named in the annotation"),
    USER_IDENTITY(Annotations.USER_IDENTITY_LOADER, "the user for whom the token is made", "a String"),
    USER_LOOKUP(Annotations.USER_LOOKUP_LOADER, "the profile's own token, %s", "the user, or an Optional of it"),
    TOKEN_IN_BLOCKLIST(Annotations.TOKEN_IN_BLOCKLIST_LOADER, "the profile's own token, %s", "a boolean");

    /** The annotation's qualified name. */
    final String annotation;

    /** What the parameter is, for messages. */
    final String parameter;

    /** What the result is, for messages. */
    final String result;

    LoaderKind(String annotation, String parameter, String result) {
        this.annotation = annotation;
        this.parameter = parameter;
        this.result = result;
    }

    String simpleName() {
        return annotation.substring(annotation.lastIndexOf('.') + 1);
    }
}
