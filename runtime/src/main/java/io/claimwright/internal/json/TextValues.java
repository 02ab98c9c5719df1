package io.claimwright.internal.json;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the text of a JSON string may stand for. */
public final class TextValues {
    private TextValues() {}

    /**
     * Whether a text can name somebody or something.
     *
     * @param text the text
     * @return whether it is not empty and has no NUL
     */
    public static boolean isName(String text) {
        return !text.isEmpty() && text.indexOf('\0') < 0;
    }

    /** Only an escape can bring half a surrogate pair in; the UTF-8 of the text was checked before. */
    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            } else if (Character.isLowSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    static @Nullable UUID uuid(String text) {
        try {
            UUID uuid = UUID.fromString(text);
            return uuid.toString().equalsIgnoreCase(text) ? uuid : null; // the JDK takes 1-1-1-1-1, too
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static @Nullable URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
