package io.claimwright.processor.read;

import javax.lang.model.element.TypeElement;

/** The names of the annotations that the processor reads. */
public final class Annotations {
    /** Where the annotations of the library are. */
    public static final String PACKAGE = "io.claimwright.";

    public static final String JWT_PROFILE = "io.claimwright.JwtProfile";
    public static final String ADDITIONAL_CLAIMS_LOADER = "io.claimwright.AdditionalClaimsLoader";
    public static final String CLAIM = "io.claimwright.Claim";
    static final String CLAIM_CONVERTER = "io.claimwright.ClaimConverter";
    public static final String DISCRIMINATOR = "io.claimwright.Discriminator";
    public static final String JWT_REQUIRED = "io.claimwright.JwtRequired";
    public static final String JWT_PUBLIC = "io.claimwright.JwtPublic";
    static final String JWT_GENERATED = "io.claimwright.spi.JwtGenerated";
    static final String GENERATED_TOKEN = "io.claimwright.spi.GeneratedToken";

    private Annotations() {}

    /** Whether a type is one that we have written. */
    public static boolean isGenerated(TypeElement type) {
        return AnnotationReader.has(type, JWT_GENERATED);
    }
}
