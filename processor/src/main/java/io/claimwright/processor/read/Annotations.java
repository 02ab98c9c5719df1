package io.claimwright.processor.read;

/** The names of the annotations that the processor reads. */
public final class Annotations {
    /** Where the annotations of the library are. */
    public static final String PACKAGE = "io.claimwright.";

    public static final String JWT_PROFILE = "io.claimwright.JwtProfile";
    public static final String ADDITIONAL_CLAIMS_LOADER = "io.claimwright.AdditionalClaimsLoader";
    public static final String CLAIM = "io.claimwright.Claim";
    public static final String JWT_REQUIRED = "io.claimwright.JwtRequired";
    public static final String JWT_PUBLIC = "io.claimwright.JwtPublic";
    static final String JWT_GENERATED = "io.claimwright.spi.JwtGenerated";
    static final String GENERATED_TOKEN = "io.claimwright.spi.GeneratedToken";

    private Annotations() {}
}
