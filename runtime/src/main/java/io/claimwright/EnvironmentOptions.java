package io.claimwright;

import io.claimwright.keys.JwtKey;
import io.claimwright.keys.KeyId;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Options by their names in the environment, read into a configuration with all faults at once. */
final class EnvironmentOptions {
    private final Map<String, String> options;
    private final List<String> faults = new ArrayList<>();

    /**
     * Options to read.
     *
     * @param options the values by name
     */
    EnvironmentOptions(Map<String, String> options) {
        this.options = options;
    }

    /**
     * Reads the options.
     *
     * @return the configuration
     * @throws JwtConfigurationException if an option can't be used
     */
    JwtConfig config() {
        JwtKey key = key();
        JwtConfigBuilder builder = JwtConfig.builder(key == null ? standIn() : key);
        expiry("JWT_ACCESS_TOKEN_EXPIRES", builder::accessTokenExpires, builder::accessTokenNeverExpires);
        expiry("JWT_REFRESH_TOKEN_EXPIRES", builder::refreshTokenExpires, builder::refreshTokenNeverExpires);
        seconds("JWT_DECODE_LEEWAY", builder::leeway);
        list("JWT_ENCODE_AUDIENCE", builder::encodeAudience);
        list("JWT_DECODE_AUDIENCE", builder::decodeAudience);
        text("JWT_ENCODE_ISSUER", builder::encodeIssuer);
        list("JWT_DECODE_ISSUER", builder::decodeIssuer);
        bool("JWT_ENCODE_NBF", builder::encodeNotBefore);
        text("JWT_HEADER_NAME", builder::headerName);
        text("JWT_HEADER_TYPE", builder::headerType);
        text("JWT_ERROR_MESSAGE_KEY", builder::errorMessageKey);
        location();
        faults.addAll(builder.faults());
        if (key == null || !faults.isEmpty()) {
            throw new JwtConfigurationException(faults);
        }
        return builder.build();
    }

    private @Nullable JwtKey key() {
        String algorithm = algorithm();
        String id = options.get("JWT_KEY_ID");
        boolean named = id != null && KeyId.isLegal(id);
        if (id != null && !named) {
            faults.add("JWT_KEY_ID can't be used. A key's name has 1 to 256 characters and no control character.");
        }
        String secret = options.get("JWT_SECRET_KEY");
        if (secret == null || secret.isEmpty()) {
            faults.add("JWT_SECRET_KEY is not set. Make a good one with: openssl rand -base64 48");
            return null;
        }
        try {
            JwtKey key = JwtKey.hmac(algorithm, secret);
            return id != null && named ? key.withId(id) : key;
        } catch (IllegalArgumentException e) {
            faults.add("JWT_SECRET_KEY can't be used. " + e.getMessage());
            return null;
        }
    }

    private String algorithm() {
        String algorithm = options.getOrDefault("JWT_ALGORITHM", "HS256");
        if (List.of("HS256", "HS384", "HS512").contains(algorithm)) {
            return algorithm;
        }
        // Its value is not repeated: somebody may have set it to the secret.
        faults.add("JWT_ALGORITHM is none of HS256, HS384 and HS512.");
        return "HS256";
    }

    /** Holds the place of a key that can't be used while the other faults are collected. */
    private static JwtKey standIn() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return JwtKey.hs256(random);
    }

    private void expiry(String option, Consumer<Duration> expires, Runnable never) {
        if (options.getOrDefault(option, "").strip().equalsIgnoreCase("false")) {
            never.run();
        } else {
            seconds(option, expires);
        }
    }

    private void seconds(String option, Consumer<Duration> target) {
        String value = options.get(option);
        if (value == null) {
            return;
        }
        try {
            target.accept(Duration.ofSeconds(Integer.parseInt(value.strip())));
        } catch (NumberFormatException e) {
            faults.add("%s is \"%s\"; it is a whole number of seconds, such as 900.".formatted(option, value));
        }
    }

    private void bool(String option, Consumer<Boolean> target) {
        String value = options.get(option);
        if (value == null) {
            return;
        }
        switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> target.accept(true);
            case "false" -> target.accept(false);
            default -> faults.add("%s is \"%s\"; it is true or false.".formatted(option, value));
        }
    }

    private void text(String option, Consumer<String> target) {
        String value = options.get(option);
        if (value != null) {
            target.accept(value.strip());
        }
    }

    private void list(String option, Consumer<String[]> target) {
        String value = options.get(option);
        if (value != null) {
            target.accept(Arrays.stream(value.split(",", -1)).map(String::strip).toArray(String[]::new));
        }
    }

    private void location() {
        String value = options.get("JWT_TOKEN_LOCATION");
        if (value != null && !value.strip().equals("headers")) {
            faults.add("JWT_TOKEN_LOCATION is \"%s\"; this version looks in \"headers\" only.".formatted(value));
        }
    }
}
