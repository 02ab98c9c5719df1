package io.claimwright;

/** The token of HTTP's grammar: a header's name, an authentication scheme (RFC 9110 section 5.6.2). */
final class HttpToken {
    private static final String SEPARATORS = "\"(),/:;<=>?@[\\]{}";

    private HttpToken() {}

    static boolean is(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c > ' ' && c < 0x7F && SEPARATORS.indexOf(c) < 0);
    }
}
