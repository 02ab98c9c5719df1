package io.claimwright.keys;

import java.util.Arrays;
import java.util.List;

/** The HMAC algorithms of RFC 7518 section 3.2. */
enum HmacAlgorithm {
    HS256("HmacSHA256", 32),
    HS384("HmacSHA384", 48),
    HS512("HmacSHA512", 64);

    /** The name that JCA has for it. */
    final String jcaName;

    /** The size of the hash in bytes, and so the least size of a secret. */
    final int size;

    HmacAlgorithm(String jcaName, int size) {
        this.jcaName = jcaName;
        this.size = size;
    }

    static boolean isName(String name) {
        return Arrays.stream(values()).anyMatch(algorithm -> algorithm.name().equals(name));
    }

    static HmacAlgorithm named(String name) {
        List<HmacAlgorithm> all = Arrays.asList(values());
        return all.stream()
                .filter(algorithm -> algorithm.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no such algorithm; there are " + all + "."));
    }
}
