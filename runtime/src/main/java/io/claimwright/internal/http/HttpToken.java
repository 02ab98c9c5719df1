package io.claimwright.internal.http;

/** The token of HTTP's grammar: a header's name, an authentication scheme (RFC 9110 section 5.6.2). */
public final class HttpToken {
    private static final String SEPARATORS = "\"(),/:;<=>?@[\\]{}";

    private HttpToken() {}

    public static boolean is(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c > ' ' && c < 0x7F && SEPARATORS.indexOf(c) < 0);
    }
}
