package io.claimwright.config;

import io.claimwright.TokenLocation;
import io.claimwright.keys.JwtKey;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** Options by their names in the environment, read into a configuration with all faults at once. */
final class EnvironmentOptions {
    private final EnvironmentValues values;

    EnvironmentOptions(Map<String, String> options) {
        this.values = new EnvironmentValues(options);
    }

    /** Properties hold texts; a value that is none would be overlooked, so it is a fault. */
    static EnvironmentOptions of(Properties properties) {
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> texts.put(name, properties.getProperty(name)));
        EnvironmentOptions options = new EnvironmentOptions(texts);
        properties.forEach((name, value) -> {
            if (name instanceof String option && option.startsWith("JWT_") && !(value instanceof String)) {
                options.values.fault("%s is of type %s; properties hold texts."
                        .formatted(option, value.getClass().getSimpleName()));
            }
        });
        return options;
    }

    /**
     * Reads the options.
     *
     * @return the configuration
     * @throws JwtConfigurationException if an option can't be used
     */
    JwtConfig config() {
        boolean flask = flask();
        List<JwtKey> keys = EnvironmentKeys.of(values, flask);
        JwtConfigBuilder builder = builder(keys);
        if (flask) {
            builder.flaskCompatible();
        }
        times(builder);
        parties(builder);
        locations(builder);
        refusals(builder);
        builder.cookies(cookies -> EnvironmentCookies.read(values, cookies, flask));
        builder.csrf(csrf -> EnvironmentCookies.read(values, csrf));
        List<String> faults = Stream.concat(values.faults().stream(), builder.faults().stream())
                .toList();
        if (!faults.isEmpty()) {
            throw new JwtConfigurationException(faults);
        }
        return builder.build();
    }

    private boolean flask() {
        String value = values.find("JWT_COMPATIBILITY").orElse("strict");
        switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "strict" -> {
                return false;
            }
            case "flask" -> {
                return true;
            }
            default -> {
                values.fault("JWT_COMPATIBILITY is %s; it is strict or flask.".formatted(Quoted.of(value)));
                return false;
            }
        }
    }

    /** Without a key that can be used there is a fault already, and a random one holds the place. */
    private static JwtConfigBuilder builder(List<JwtKey> keys) {
        if (keys.isEmpty()) {
            byte[] random = new byte[32];
            new SecureRandom().nextBytes(random);
            return JwtConfig.builder(JwtKey.hs256(random));
        }
        return JwtConfig.builder(keys.get(0)).decodeKeys(keys.toArray(JwtKey[]::new));
    }

    private void times(JwtConfigBuilder builder) {
        values.expiry("JWT_ACCESS_TOKEN_EXPIRES", builder::accessTokenExpires, builder::accessTokenNeverExpires);
        values.expiry("JWT_REFRESH_TOKEN_EXPIRES", builder::refreshTokenExpires, builder::refreshTokenNeverExpires);
        values.seconds("JWT_DECODE_LEEWAY", builder::leeway);
        values.bool("JWT_ENCODE_NBF", builder::encodeNotBefore);
        values.number(
                "JWT_SIGNATURE_CACHE_BYTES",
                "a whole number of bytes, such as 4194304, or 0 for no cache",
                builder::signatureCacheBytes);
    }

    private void parties(JwtConfigBuilder builder) {
        values.list("JWT_ENCODE_AUDIENCE", builder::encodeAudience);
        values.list("JWT_DECODE_AUDIENCE", builder::decodeAudience);
        values.text("JWT_ENCODE_ISSUER", builder::encodeIssuer);
        values.list("JWT_DECODE_ISSUER", builder::decodeIssuer);
        values.bool("JWT_VERIFY_SUB", builder::verifySubject);
        values.text("JWT_IDENTITY_CLAIM", builder::identityClaim);
    }

    private void locations(JwtConfigBuilder builder) {
        values.listOrNone("JWT_TOKEN_LOCATION", names -> locations(names, builder));
        values.text("JWT_HEADER_NAME", builder::headerName);
        values.text("JWT_HEADER_TYPE", builder::headerType);
        values.text("JWT_QUERY_STRING_NAME", builder::queryStringName);
        values.raw("JWT_QUERY_STRING_VALUE_PREFIX", builder::queryStringValuePrefix);
        values.text("JWT_JSON_KEY", builder::jsonKey);
        values.text("JWT_REFRESH_JSON_KEY", builder::refreshJsonKey);
        values.number("JWT_JSON_BODY_LIMIT", "a whole number of bytes, such as 65536", builder::jsonBodyLimit);
    }

    private void locations(String[] names, JwtConfigBuilder builder) {
        List<TokenLocation> locations = new ArrayList<>();
        for (String name : names) {
            Optional<TokenLocation> location = Stream.of(TokenLocation.values())
                    .filter(legal -> legal.option().equals(name))
                    .findFirst();
            location.ifPresent(locations::add);
            if (location.isEmpty()) {
                values.fault("JWT_TOKEN_LOCATION has %s; it names one or more of %s, separated by commas."
                        .formatted(Quoted.of(name), RequestFaults.legalLocations()));
            }
        }
        if (names.length == 0 || !locations.isEmpty()) {
            builder.locations(locations.toArray(TokenLocation[]::new));
        }
    }

    private void refusals(JwtConfigBuilder builder) {
        values.text("JWT_ERROR_MESSAGE_KEY", builder::errorMessageKey);
        values.bool("JWT_PROBLEM_JSON", on -> {
            if (on) {
                builder.problemJson();
            }
        });
    }
}
