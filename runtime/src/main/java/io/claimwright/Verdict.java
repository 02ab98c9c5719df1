package io.claimwright;

/**
 * What checking a token came to, as a value: {@code ShopJwt.check(String)} returns it where an
 * exception would be in the way.
 *
 * @param <T> the type of the token
 */
public sealed interface Verdict<T> {
    /**
     * The token is good.
     *
     * @param token the checked token
     * @param <T> the type of the token
     */
    record Accepted<T>(T token) implements Verdict<T> {}

    /**
     * The token is not accepted.
     *
     * @param refusal why
     * @param <T> the type of the token
     */
    record Refused<T>(Refusal refusal) implements Verdict<T> {}
}
