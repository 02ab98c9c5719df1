package io.claimwright.benchmarks.growth;

import java.util.function.ToIntFunction;

/** Who checks a token. */
enum Checker {
    CLAIMWRIGHT("claimwright"),
    JAVA_JWT("java-jwt"),
    SIGNATURE("HMAC-SHA256 alone");

    final String text;

    Checker(String text) {
        this.text = text;
    }

    ToIntFunction<GrowthSubject> check() {
        return switch (this) {
            case CLAIMWRIGHT -> GrowthSubject::claimwright;
            case JAVA_JWT -> GrowthSubject::javaJwt;
            case SIGNATURE -> GrowthSubject::signature;
        };
    }
}
