package io.claimwright.it.attacks;

import java.util.HashSet;
import java.util.Set;

/** The pieces of nine characters of some text, by which one finds out whether it holds more than eight of a secret. */
final class Pieces {
    private static final int LENGTH = 9;

    private final Set<String> pieces = new HashSet<>();

    Pieces of(String text) {
        for (int i = 0; i + LENGTH <= text.length(); i++) {
            pieces.add(text.substring(i, i + LENGTH));
        }
        return this;
    }

    boolean holdMoreThanEightOf(String secret) {
        for (int i = 0; i + LENGTH <= secret.length(); i++) {
            if (pieces.contains(secret.substring(i, i + LENGTH))) {
                return true;
            }
        }
        return false;
    }
}
