package io.claimwright.internal.locate;

import io.claimwright.JwtConfig;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.RefusalKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The token in a request header: {@code Authorization: Bearer <token>} (RFC 6750 section 2.1). The
 * scheme counts in any case (RFC 9110 section 11.1); another scheme alone is no credential; two
 * credentials of ours are a malformed request, never "the first wins".
 */
public final class HeaderLocation {
    private final String name;
    private final String scheme;

    /**
     * The header that a configuration names.
     *
     * @param config the header's name and scheme
     */
    public HeaderLocation(JwtConfig config) {
        this.name = config.headerName();
        this.scheme = config.headerType();
    }

    /**
     * Finds the token.
     *
     * @param request the request
     * @return the token's text, nothing of it checked, or null where there is no credential
     * @throws JwtRefusedException if the header is malformed or has several credentials
     */
    public @Nullable String find(JwtRequest request) {
        String found = null;
        List<String> lines = request.headers(name);
        for (String line : lines) {
            for (int from = 0; from <= line.length(); ) {
                int comma = line.indexOf(',', from);
                int to = comma < 0 ? line.length() : comma;
                String token = credential(line, from, to);
                if (token != null && found != null) {
                    throw malformed("There are several credentials.");
                }
                found = token == null ? found : token;
                from = to + 1;
            }
        }
        return found;
    }

    /** The token of one element of the header's list, or null where the element is not ours. */
    private @Nullable String credential(String line, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(line.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(line.charAt(to - 1))) {
            to--;
        }
        if (from == to || !hasScheme(line, from, to)) {
            return null;
        }
        int token = from + scheme.length();
        while (token < to && line.charAt(token) == ' ') {
            token++;
        }
        for (int i = token; i < to; i++) {
            if (isBlank(line.charAt(i))) {
                throw malformed("The " + name + " header is malformed.");
            }
        }
        if (token == to) {
            throw malformed("The " + name + " header is malformed.");
        }
        return line.substring(token, to);
    }

    private boolean hasScheme(String line, int from, int to) {
        int end = from + scheme.length();
        return scheme.isEmpty()
                || (line.regionMatches(true, from, scheme, 0, scheme.length())
                        && end <= to
                        && (end == to || isBlank(line.charAt(end))));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static JwtRefusedException malformed(String text) {
        return new JwtRefusedException(RefusalKind.MALFORMED_REQUEST, text);
    }
}
