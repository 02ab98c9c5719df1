package io.claimwright.internal.locate;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.config.JwtConfig;
import io.claimwright.internal.refuse.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The token in a request header: {@code Authorization: Bearer <token>} (RFC 6750 section 2.1). The
 * scheme counts in any case (RFC 9110 section 11.1); another scheme alone is no credential; two
 * credentials of ours are a malformed request, never "the first wins".
 */
final class HeaderLocation implements Location {
    private final String name;
    private final String scheme;
    private final boolean takesTab;
    private final Wording wording;

    HeaderLocation(JwtConfig config, Wording wording) {
        this.name = config.headerName();
        this.scheme = config.headerType();
        this.takesTab = config.isFlaskCompatible();
        this.wording = wording;
    }

    @Override
    public @Nullable String find(JwtRequest request, Guard guard) {
        String found = null;
        for (String element : elements(request)) {
            if (hasScheme(element)) {
                if (found != null) {
                    throw new JwtRefusedException(wording.severalCredentials(missingType()));
                }
                found = element;
            }
        }
        return found == null ? null : token(found);
    }

    /** The elements of the header's list, over all of its lines, without blanks around them. */
    private List<String> elements(JwtRequest request) {
        List<String> elements = new ArrayList<>(1);
        for (String line : request.headers(name)) {
            for (int from = 0; from <= line.length(); ) {
                int comma = line.indexOf(',', from);
                int to = comma < 0 ? line.length() : comma;
                add(elements, line, from, to);
                from = to + 1;
            }
        }
        return elements;
    }

    private static void add(List<String> elements, String line, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(line.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(line.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            elements.add(line.substring(from, to));
        }
    }

    private boolean hasScheme(String element) {
        int end = scheme.length();
        return scheme.isEmpty()
                || (element.regionMatches(true, 0, scheme, 0, end)
                        && (end == element.length() || isBlank(element.charAt(end))));
    }

    /** What follows the scheme: one word. */
    private String token(String element) {
        int from = scheme.length();
        while (from < element.length() && (element.charAt(from) == ' ' || (takesTab && element.charAt(from) == '\t'))) {
            from++;
        }
        boolean severalWords = element.indexOf(' ', from) >= 0 || element.indexOf('\t', from) >= 0;
        if (severalWords || from == element.length()) {
            throw new JwtRefusedException(wording.malformedHeader());
        }
        return element.substring(from);
    }

    @Override
    public String missing(JwtRequest request, Guard guard) {
        return elements(request).isEmpty() ? "Missing " + name + " Header" : missingType();
    }

    private String missingType() {
        return "Missing '%s' type in '%s' header. Expected '%s: %s <JWT>'".formatted(scheme, name, name, scheme);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
