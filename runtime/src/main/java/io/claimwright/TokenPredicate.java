package io.claimwright;

/**
 * What a handler wants of a token beyond its being good, named in {@link JwtRequired#verify()}. A
 * request whose token does not pass is refused with status 403; if the predicate throws, with 503.
 *
 * <pre>{@code
 * final class IsAdmin implements TokenPredicate<ShopToken> {
 *   @Override
 *   public boolean test(ShopToken token) { return token.roles().contains(Role.ADMIN); }
 * }
 * }</pre>
 *
 * <p>The class has a constructor without parameters that generated code in the handler's package can
 * call. One object serves all requests, so it is safe for use by several threads.
 *
 * @param <T> the token of the profile whose handlers it guards, or {@link JwtToken} for any
 */
@FunctionalInterface
public interface TokenPredicate<T extends JwtToken> {
    /**
     * Whether the token's owner may call the handler.
     *
     * @param token a token whose signature, time, type and revocation were checked
     * @return whether the request is let in
     */
    boolean test(T token);
}
