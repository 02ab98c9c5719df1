package io.claimwright.servlet;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names and values as a query string and the body of a form have them ({@code application/x-www-form-urlencoded}). */
final class FormText {
    private FormText() {}

    /**
     * The values of a name.
     *
     * @throws IllegalArgumentException if a percent sign has no two digits behind it
     */
    static List<String> values(@Nullable String text, String name) {
        List<String> values = new ArrayList<>();
        for (String pair : text == null ? new String[0] : text.split("&")) {
            int equals = pair.indexOf('=');
            if (decoded(equals < 0 ? pair : pair.substring(0, equals)).equals(name)) {
                values.add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
        return values;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
