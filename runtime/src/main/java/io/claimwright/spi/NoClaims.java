package io.claimwright.spi;

/** The claims record of a profile that declares no claims. */
public record NoClaims() {
    private static final ClaimNames NONE = ClaimNames.builder().build();

    /**
     * A reader that reads nothing.
     *
     * @return a new reader
     */
    public static RecordReader<NoClaims> reader() {
        return new RecordReader<>(NONE) {
            @Override
            public void read(int claim, ClaimsReader in) {
                throw new IllegalStateException("There is no claim to read.");
            }

            @Override
            public NoClaims build() {
                return new NoClaims();
            }
        };
    }
}
