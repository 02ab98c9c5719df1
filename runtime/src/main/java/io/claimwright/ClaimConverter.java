package io.claimwright;

/**
 * How a type of one's own travels in a token: as a value of a type that a claim may have.
 *
 * <pre>{@code
 * public final class MoneyAsText implements ClaimConverter<Money, String> {
 *   @Override public String toClaim(Money value) { return value.toString(); }
 *   @Override public Money fromClaim(String claim) { return Money.parse(claim); }
 * }
 *
 * record OrderClaims(@Claim(converter = MoneyAsText.class) Optional<Money> limit) {}
 * }</pre>
 *
 * <p>The converter stands for its Java type wherever that occurs in the claim's type: {@code Money},
 * {@code Optional<Money>}, {@code List<Money>}, {@code Map<String, List<Money>>}. It keeps nothing
 * between calls and is safe for use by several threads; generated code makes it with its constructor
 * without parameters.
 *
 * @param <J> the Java type
 * @param <C> the type that the claim has in the token, any that needs no converter itself
 */
public interface ClaimConverter<J, C> {
    /**
     * What the token has for a value.
     *
     * @param value the Java value, not null
     * @return what stands for it; null is an {@link IllegalArgumentException} where the token is made
     */
    C toClaim(J value);

    /**
     * The value for which a claim stands. The claim was signed, and has its type, but may still be one
     * that {@link #toClaim} never makes.
     *
     * @param claim what the token has, not null
     * @return the Java value; null refuses the token
     * @throws RuntimeException if the claim stands for no value: the token is refused, and neither the
     *     exception nor the claim's value is told to anyone
     */
    J fromClaim(C claim);
}
