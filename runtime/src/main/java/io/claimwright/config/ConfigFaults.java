package io.claimwright.config;

import io.claimwright.TokenLocation;
import io.claimwright.internal.json.TextValues;
import io.claimwright.keys.RotatingKeys;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can't be used in a configuration, one text per fault, in the order of the options. */
final class ConfigFaults {
    private static final Duration MAX_LEEWAY = Duration.ofMinutes(5);
    private static final Duration MAX_LIFETIME = Duration.ofDays(36_525);

    /** The claims that already mean something else than who the user is. */
    private static final Set<String> TAKEN =
            Set.of("iss", "aud", "exp", "nbf", "iat", "jti", "type", "fresh", "csrf", "auth_time");

    private final JwtConfigBuilder options;
    private final List<String> faults = new ArrayList<>();

    ConfigFaults(JwtConfigBuilder options) {
        this.options = options;
    }

    List<String> all() {
        keys();
        trust();
        expiry("JWT_ACCESS_TOKEN_EXPIRES", options.accessTokenExpires);
        expiry("JWT_REFRESH_TOKEN_EXPIRES", options.refreshTokenExpires);
        leeway();
        signatureCache();
        audience();
        names("JWT_ENCODE_ISSUER", options.encodeIssuer == null ? List.of() : List.of(options.encodeIssuer));
        names("JWT_DECODE_ISSUER", options.decodeIssuers);
        identityClaim();
        faults.addAll(RequestFaults.of(options));
        faults.addAll(CookieFaults.of(options));
        implicitRefresh();
        return List.copyOf(faults);
    }

    private void keys() {
        if (options.hasKeysOfItsOwn() && !options.decodeKeys.isEmpty()) {
            faults.add("decodeKeys adds to one key; where the keys are a JwtKeys, add them there.");
            return;
        }
        try {
            if (options.keys() instanceof RotatingKeys rotating) {
                kept(rotating.keep());
            }
        } catch (IllegalArgumentException e) {
            faults.add("decodeKeys, with the key that signs, can't be used. " + e.getMessage());
        }
    }

    /** A key that is gone while its tokens live would log their users out. */
    private void kept(Duration keep) {
        for (Duration lifetime : Arrays.asList(options.accessTokenExpires, options.refreshTokenExpires)) {
            if (lifetime == null) {
                faults.add("The keys rotate, but tokens never expire, so no key could ever go. Give tokens an end.");
            } else if (lifetime.plus(options.leeway).compareTo(keep) > 0) {
                faults.add("A rotated key checks for %d more seconds, but tokens live for %d. Keep keys that long."
                        .formatted(
                                keep.toSeconds(), lifetime.plus(options.leeway).toSeconds()));
            }
        }
    }

    private void trust() {
        List<String> trusted =
                options.trusted.stream().map(TrustedIssuer::issuer).toList();
        if (trusted.isEmpty()) {
            return;
        }
        names("trust", trusted);
        if (options.decodeIssuers.isEmpty()) {
            faults.add(
                    "trust(...) has other issuers, but JWT_DECODE_ISSUER does not say who we are, so our keys would sign for them, too. Set JWT_DECODE_ISSUER.");
        }
        if (new HashSet<>(trusted).size() < trusted.size() || !Collections.disjoint(trusted, options.decodeIssuers)) {
            faults.add(
                    "trust(...) has an issuer twice, or one that JWT_DECODE_ISSUER has as well; each has keys of its own.");
        }
    }

    private void expiry(String option, @Nullable Duration time) {
        if (time != null && time.compareTo(MAX_LIFETIME) > 0) {
            faults.add("%s is %d seconds, more than a hundred years. A token that never expires says so with \"false\"."
                    .formatted(option, time.toSeconds()));
        }
        if (time != null && (time.isNegative() || time.toSeconds() == 0)) {
            faults.add("%s is %d seconds; it is at least 1. A token that never expires says so with \"false\"."
                    .formatted(option, time.toSeconds()));
        }
    }

    private void leeway() {
        Duration leeway = options.leeway;
        if (leeway.isNegative() || leeway.compareTo(MAX_LEEWAY) > 0) {
            faults.add("JWT_DECODE_LEEWAY is %d seconds; it lies between 0 and 300.".formatted(leeway.toSeconds()));
        }
    }

    private void signatureCache() {
        if (options.signatureCacheBytes < 0) {
            faults.add("JWT_SIGNATURE_CACHE_BYTES is %d; it is 0 for no cache, or the most bytes that it may take."
                    .formatted(options.signatureCacheBytes));
        }
    }

    private boolean names(String option, List<String> values) {
        Optional<String> bad = values.stream()
                .filter(value -> value.isBlank() || value.indexOf('\0') >= 0 || !TextValues.isWellFormed(value))
                .findFirst();
        bad.ifPresent(value -> faults.add(
                "%s has the element %s; each is a name, compared exactly.".formatted(option, Quoted.of(value))));
        return bad.isEmpty();
    }

    /** The model mints for others without a word, so its preset does. */
    private void audience() {
        boolean minted = names("JWT_ENCODE_AUDIENCE", options.encodeAudience);
        boolean accepted = names("JWT_DECODE_AUDIENCE", options.decodeAudience);
        if (minted
                && accepted
                && !options.flask
                && !options.encodeAudience.isEmpty()
                && options.decodeAudience.stream().noneMatch(options.encodeAudience::contains)) {
            faults.add(
                    "JWT_ENCODE_AUDIENCE is %s, but JWT_DECODE_AUDIENCE has none of it, so our own tokens would be refused. Set JWT_DECODE_AUDIENCE to what is minted."
                            .formatted(Quoted.of(options.encodeAudience)));
        }
    }

    private void identityClaim() {
        String claim = options.identityClaim;
        if (claim.isBlank()) {
            faults.add("JWT_IDENTITY_CLAIM is empty; it is the name of a claim, such as sub.");
        } else if (!TextValues.isWellFormed(claim)) {
            faults.add(
                    "JWT_IDENTITY_CLAIM is %s, with half a surrogate pair, which no token has. Use sub or a name of your own."
                            .formatted(Quoted.of(claim)));
        } else if (TAKEN.contains(claim)) {
            faults.add(
                    "JWT_IDENTITY_CLAIM is \"%s\", which already means something else. Use sub or a name of your own."
                            .formatted(claim));
        }
    }

    private void implicitRefresh() {
        if (options.refreshWindow == null || options.refreshLimit == null) {
            return;
        }
        Optional<String> fault = ImplicitRefresh.fault(options.refreshWindow, options.refreshLimit);
        fault.ifPresent(faults::add);
        if (!options.locations.contains(TokenLocation.COOKIES)) {
            faults.add(
                    "implicitRefresh replaces cookies, but JWT_TOKEN_LOCATION has no \"cookies\". Add it, or leave implicitRefresh out.");
        }
    }
}
