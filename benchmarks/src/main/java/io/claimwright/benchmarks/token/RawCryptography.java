package io.claimwright.benchmarks.token;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What no library can do without: the MAC or the signature of the very bytes, with nothing shared between
 * threads and nothing decoded. Minting adds the random identifier.
 */
final class RawCryptography implements Library {
    private final boolean secret;
    private final Map<String, Signed> signed = new HashMap<>();
    private final ThreadLocal<Mac> mac;
    private final ThreadLocal<Signature> signature;

    /** The bytes that were signed, and their signature as the JDK takes it. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Signed(byte[] content, byte[] signature) {}

    RawCryptography(Material material) {
        this.mac = ThreadLocal.withInitial(() -> mac(material));
        this.signature = ThreadLocal.withInitial(() -> signature(material));
        for (String token : material.tokens) {
            int dot = token.lastIndexOf('.');
            signed.put(
                    token,
                    new Signed(
                            token.substring(0, dot).getBytes(StandardCharsets.US_ASCII),
                            Base64.getUrlDecoder().decode(token.substring(dot + 1))));
        }
        this.secret = material.algorithm.equals("HS256");
    }

    private static Mac mac(Material material) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(material.secret(), "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Signature signature(Material material) {
        try {
            Signature signature = Signature.getInstance(
                    switch (material.algorithm) {
                        case "RS256" -> "SHA256withRSA";
                        case "PS256" -> "RSASSA-PSS";
                        case "ES256" -> "SHA256withECDSAinP1363Format";
                        default -> "Ed25519";
                    });
            if (material.algorithm.equals("PS256")) {
                signature.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
            }
            signature.initVerify(material.publicKey());
            return signature;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Object verify(String token) throws GeneralSecurityException {
        Signed parts = Objects.requireNonNull(signed.get(token));
        boolean good;
        if (secret) {
            Mac own = mac.get();
            own.update(parts.content);
            good = MessageDigest.isEqual(own.doFinal(), parts.signature);
        } else {
            Signature own = signature.get();
            own.update(parts.content);
            good = own.verify(parts.signature);
        }
        if (!good) {
            throw new IllegalStateException("a good token");
        }
        return parts;
    }

    @Override
    public Object mint(Person person) {
        Mac own = mac.get();
        own.update(signed.values().iterator().next().content);
        return own.doFinal()[0] + UUID.randomUUID().toString();
    }
}
