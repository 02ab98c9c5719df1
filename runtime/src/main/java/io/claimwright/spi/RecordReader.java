package io.claimwright.spi;

/**
 * Takes the claims of one record as they come and then makes the record. Generated code extends it;
 * a reader serves one token and one thread.
 *
 * @param <R> the record
 */
public abstract class RecordReader<R> {
    private final ClaimNames names;

    /**
     * A reader of these claims.
     *
     * @param names the names, whose places {@link #read} gets
     */
    protected RecordReader(ClaimNames names) {
        this.names = names;
    }

    /**
     * The names of the claims.
     *
     * @return the names
     */
    public final ClaimNames names() {
        return names;
    }

    /**
     * Reads the claim at this place from the JSON value at which {@code in} stands. Not called for what
     * {@link #readPlain} has taken.
     *
     * @param claim the claim's place in {@link #names()}
     * @param in stands at the value, and behind it afterwards
     */
    public abstract void read(int claim, ClaimsReader in);

    /**
     * Reads the claims that come first and are plain. Called once, before {@link #read}, and never for a
     * record within another. What it does not take, or does not know how to, {@link #read} gets.
     *
     * @param in has the claims
     */
    public void readPlain(PlainClaims in) {}

    /**
     * Makes the record. Called once, after {@link #readPlain} and {@link #read}, and only where every required claim was read
     * and had the right type.
     *
     * @return the record
     */
    public abstract R build();
}
