package io.claimwright.spi;

import io.claimwright.JwtToken;

/**
 * How the claims of one profile become bytes and a token again. Generated code implements it.
 *
 * @param <T> the type of the tokens
 * @param <C> the claims record
 */
public interface TokenFormat<T extends JwtToken, C> {
    /**
     * The generated token class.
     *
     * @return the class
     */
    Class<T> tokenType();

    /**
     * A reader for the claims of one token.
     *
     * @return a new reader
     */
    RecordReader<C> reader();

    /**
     * Writes the claims.
     *
     * @param out where to write them
     * @param claims the claims
     */
    void write(ClaimsWriter out, C claims);

    /**
     * Makes the token.
     *
     * @param proof that the verifier has checked it
     * @param claims its claims
     * @return the token
     */
    T token(Proof proof, C claims);
}
