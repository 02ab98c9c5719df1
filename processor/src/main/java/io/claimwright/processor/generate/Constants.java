package io.claimwright.processor.generate;

import java.util.Locale;

/** Names of constants: {@code payOrder} and {@code PayOrder} become {@code PAY_ORDER}. */
final class Constants {
    private Constants() {}

    static String named(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
