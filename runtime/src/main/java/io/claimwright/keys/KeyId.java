package io.claimwright.keys;

import io.claimwright.internal.json.TextValues;

/** What the name of a key, a header's {@code kid}, may look like. */
public final class KeyId {
    private static final int MAX_LENGTH = 256;

    private KeyId() {}

    /**
     * Whether a text can be the name of a key.
     *
     * @param id the text
     * @return whether it has 1 to 256 characters, no control character and no half surrogate pair, which no
     *     header can have
     */
    public static boolean isLegal(String id) {
        return !id.isEmpty()
                && id.length() <= MAX_LENGTH
                && id.chars().noneMatch(Character::isISOControl)
                && TextValues.isWellFormed(id);
    }
}
