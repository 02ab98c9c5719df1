package io.claimwright.keys;

import com.auth0.jwt.interfaces.Claim;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A compact token as an {@code Algorithm} of java-jwt wants to have it: three texts. What they say is
 * nobody's business before the signature is checked, so every claim is answered with nothing.
 */
record SignedText(String header, String payload, String signature) implements DecodedJWT {
    static SignedText of(byte[] token, int secondDot) {
        String text = new String(token, StandardCharsets.ISO_8859_1);
        int firstDot = text.indexOf('.');
        return new SignedText(
                text.substring(0, firstDot), text.substring(firstDot + 1, secondDot), text.substring(secondDot + 1));
    }

    @Override
    public String getToken() {
        return header + '.' + payload + '.' + signature;
    }

    @Override
    public String getHeader() {
        return header;
    }

    @Override
    public String getPayload() {
        return payload;
    }

    @Override
    public String getSignature() {
        return signature;
    }

    @Override
    public @Nullable String getAlgorithm() {
        return null;
    }

    @Override
    public @Nullable String getType() {
        return null;
    }

    @Override
    public @Nullable String getContentType() {
        return null;
    }

    @Override
    public @Nullable String getKeyId() {
        return null;
    }

    @Override
    public @Nullable Claim getHeaderClaim(String name) {
        return null;
    }

    @Override
    public @Nullable String getIssuer() {
        return null;
    }

    @Override
    public @Nullable String getSubject() {
        return null;
    }

    @Override
    public @Nullable List<String> getAudience() {
        return null;
    }

    @Override
    public @Nullable Date getExpiresAt() {
        return null;
    }

    @Override
    public @Nullable Date getNotBefore() {
        return null;
    }

    @Override
    public @Nullable Date getIssuedAt() {
        return null;
    }

    @Override
    public @Nullable String getId() {
        return null;
    }

    @Override
    public @Nullable Claim getClaim(String name) {
        return null;
    }

    @Override
    public Map<String, Claim> getClaims() {
        return Map.of();
    }

    /** Shows nothing of the token: an {@code Algorithm} of somebody else's may log what it gets. */
    @Override
    public String toString() {
        return "SignedText[...]";
    }
}
