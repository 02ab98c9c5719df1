package io.claimwright.internal.guard;

/** The reason phrases of the statuses with which we refuse (RFC 9110 section 15). */
final class HttpPhrase {
    private HttpPhrase() {}

    /** The title of a problem of the type about:blank (RFC 9457 section 4.2.1). */
    static String of(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 405 -> "Method Not Allowed";
            case 413 -> "Content Too Large";
            case 422 -> "Unprocessable Content";
            case 501 -> "Not Implemented";
            case 503 -> "Service Unavailable";
            default -> "Refused";
        };
    }
}
