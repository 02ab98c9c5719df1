package io.claimwright.it.matrix;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A token put together with nothing of the library: a good access token, but for what a row changes. */
final class HandMade {
    /** The value that goes with the token in a cookie. */
    static final String CSRF = "the-value-of-the-page";

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final Map<String, String> header = new LinkedHashMap<>();
    private final Map<String, String> claims = new LinkedHashMap<>();
    private String secret;

    HandMade(String secret, Instant now) {
        this.secret = secret;
        header.put("alg", "\"HS256\"");
        header.put("typ", "\"JWT\"");
        claims.put("fresh", "false");
        claims.put("iat", seconds(now));
        claims.put("nbf", seconds(now));
        claims.put("exp", seconds(now.plus(Duration.ofMinutes(15))));
        claims.put("jti", "\"t-1\"");
        claims.put("type", "\"access\"");
        claims.put("sub", "\"ada\"");
        claims.put("name", "\"ada\"");
        claims.put("csrf", "\"" + CSRF + "\"");
    }

    static String seconds(Instant moment) {
        return Long.toString(moment.getEpochSecond());
    }

    /** Sets a claim to this JSON. */
    HandMade with(String claim, String json) {
        claims.put(claim, json);
        return this;
    }

    HandMade without(String claim) {
        claims.remove(claim);
        return this;
    }

    /** Sets a member of the header to this JSON. */
    HandMade header(String member, String json) {
        header.put(member, json);
        return this;
    }

    HandMade withoutHeader(String member) {
        header.remove(member);
        return this;
    }

    HandMade refresh() {
        return with("type", "\"refresh\"").with("jti", "\"t-2\"");
    }

    HandMade signedWith(String other) {
        secret = other;
        return this;
    }

    @Override
    public String toString() {
        String content = encode(header) + "." + encode(claims);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return content + "." + BASE64.encodeToString(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(Map<String, String> members) {
        StringJoiner json = new StringJoiner(",", "{", "}");
        members.forEach((name, value) -> json.add("\"" + name + "\":" + value));
        return BASE64.encodeToString(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
