package io.claimwright.config;

import io.claimwright.keys.JwtKey;
import io.claimwright.keys.KeyId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The keys that the environment names, one object for each algorithm. What the key options hold is
 * never repeated, not even the name of an algorithm: somebody may have set it to the secret.
 */
final class EnvironmentKeys {
    private static final List<String> HMAC = List.of("HS256", "HS384", "HS512");
    private static final List<String> PAIRED =
            List.of("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA");
    private static final String NAMES = String.join(", ", HMAC) + ", " + String.join(", ", PAIRED);

    private final EnvironmentValues values;
    private final boolean flask;
    private final List<JwtKey> keys = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    private EnvironmentKeys(EnvironmentValues values, boolean flask) {
        this.values = values;
        this.flask = flask;
    }

    /** The keys, the one that signs first, without those that can't be used. */
    static List<JwtKey> of(EnvironmentValues values, boolean flask) {
        EnvironmentKeys found = new EnvironmentKeys(values, flask);
        found.read();
        return found.keys;
    }

    private void read() {
        Optional<String> id = keyId();
        Optional<String> signing = algorithm();
        Set<String> algorithms = new LinkedHashSet<>();
        signing.or(this::likely).ifPresent(algorithms::add);
        algorithms.addAll(decodeAlgorithms());
        oneForEach("JWT_SECRET_KEY", algorithms.stream().filter(HMAC::contains).toList());
        oneForEach(
                "JWT_PUBLIC_KEY", algorithms.stream().filter(PAIRED::contains).toList());
        for (String algorithm : algorithms) {
            boolean signs = signing.filter(algorithm::equals).isPresent();
            Optional<JwtKey> key = HMAC.contains(algorithm) ? secret(algorithm) : pem(algorithm, signs);
            key.map(made -> signs && id.isPresent() ? made.withId(id.get()) : made)
                    .ifPresent(keys::add);
        }
    }

    private Optional<String> keyId() {
        Optional<String> id = values.find("JWT_KEY_ID");
        if (id.isPresent() && !KeyId.isLegal(id.get())) {
            values.fault("JWT_KEY_ID can't be used. A key's name has 1 to 256 characters and no control character.");
            return Optional.empty();
        }
        return id;
    }

    private Optional<String> algorithm() {
        String algorithm = values.find("JWT_ALGORITHM").orElse("HS256").strip();
        if (HMAC.contains(algorithm) || PAIRED.contains(algorithm)) {
            return Optional.of(algorithm);
        }
        values.fault("JWT_ALGORITHM is none of " + NAMES + ".");
        return Optional.empty();
    }

    /** Where the algorithm can't be used, a secret is still looked at for the faults that it has in any case. */
    private Optional<String> likely() {
        return values.find("JWT_PUBLIC_KEY").isPresent() ? Optional.empty() : Optional.of("HS256");
    }

    private List<String> decodeAlgorithms() {
        List<String> legal = new ArrayList<>();
        values.list("JWT_DECODE_ALGORITHMS", names -> {
            for (String name : names) {
                if (HMAC.contains(name) || PAIRED.contains(name)) {
                    legal.add(name);
                } else {
                    values.fault("JWT_DECODE_ALGORITHMS has a name that is none of " + NAMES + ".");
                }
            }
        });
        return legal;
    }

    /** The model checks every algorithm with the one key, so its preset does. */
    private void oneForEach(String option, List<String> algorithms) {
        if (algorithms.size() > 1 && !flask) {
            values.fault(
                    "JWT_DECODE_ALGORITHMS would use %s for %s, but a key is for one algorithm (RFC 8725 section 3.1). Give each its own key in code, with decodeKeys(...), or set JWT_COMPATIBILITY=flask."
                            .formatted(option, String.join(", ", algorithms)));
        }
    }

    private Optional<JwtKey> secret(String algorithm) {
        Optional<String> secret = values.find("JWT_SECRET_KEY").filter(text -> !text.isEmpty());
        String option = secret.isEmpty() && flask ? "SECRET_KEY" : "JWT_SECRET_KEY";
        String text = secret.or(() -> flask ? values.find("SECRET_KEY") : Optional.empty())
                .orElse("");
        if (text.isEmpty()) {
            tell("JWT_SECRET_KEY is not set. Make a good one with: openssl rand -base64 48");
            return Optional.empty();
        }
        return made(option + " can't be used. ", () -> JwtKey.hmac(algorithm, text));
    }

    /** A public key alone is a key that only checks. */
    private Optional<JwtKey> pem(String algorithm, boolean signs) {
        String publicKey = values.find("JWT_PUBLIC_KEY").orElse("");
        Optional<String> privateKey = signs ? values.find("JWT_PRIVATE_KEY") : Optional.empty();
        Optional<JwtKey> checking = made(
                publicKey.isEmpty()
                        ? "JWT_PUBLIC_KEY is not set, and " + algorithm + " needs it. "
                        : "JWT_PUBLIC_KEY can't be used. ",
                () -> JwtKey.pem(algorithm, publicKey));
        return privateKey.isEmpty()
                ? checking
                : made("JWT_PRIVATE_KEY can't be used. ", () -> JwtKey.pem(algorithm, publicKey, privateKey.get()));
    }

    /** The key, or a fault, if the same was not told of another option or algorithm already. */
    private Optional<JwtKey> made(String fault, Supplier<JwtKey> key) {
        try {
            return Optional.of(key.get());
        } catch (IllegalArgumentException e) {
            String reason = String.valueOf(e.getMessage());
            if (told.add(reason)) {
                values.fault(fault + reason);
            }
            return Optional.empty();
        }
    }

    private void tell(String fault) {
        if (told.add(fault)) {
            values.fault(fault);
        }
    }
}
