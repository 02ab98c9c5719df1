package io.claimwright.internal.json;

import io.claimwright.internal.compact.Base64Url;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the text of a JSON string may stand for. */
public final class TextValues {
    private static final int DAY_LENGTH = "YYYY-MM-DD".length();

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

    /**
     * Whether a text has no half of a surrogate pair, which no UTF-8 has. Into the text of a token only an
     * escape could bring one.
     *
     * @param text the text
     * @return whether each surrogate is one of a pair
     */
    public static boolean isWellFormed(String text) {
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

    /** Without {@code +12024-01-01} and the like, which the JDK takes for a day, too. */
    static @Nullable LocalDate localDate(String text) {
        if (text.length() != DAY_LENGTH) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            return day.toString().equals(text) ? day : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The JDK takes the empty text for the locale without a language, whose tag is {@code und}. */
    static @Nullable Locale locale(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return new Locale.Builder().setLanguageTag(text).build();
        } catch (IllformedLocaleException e) {
            return null;
        }
    }

    static byte @Nullable [] bytes(String text) {
        if (!StandardCharsets.ISO_8859_1.newEncoder().canEncode(text)) {
            return null;
        }
        return Base64Url.decode(text.getBytes(StandardCharsets.ISO_8859_1), 0, text.length());
    }

    static String text(byte[] bytes) {
        return new String(Base64Url.encode(bytes), StandardCharsets.ISO_8859_1);
    }
}
