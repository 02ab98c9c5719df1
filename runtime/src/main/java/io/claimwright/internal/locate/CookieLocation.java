package io.claimwright.internal.locate;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.config.CookieConfig;
import io.claimwright.config.JwtConfig;
import io.claimwright.internal.refuse.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The token in a cookie (RFC 6265 section 5.4). The {@code Cookie} header is read as it came, since a
 * cookie of ours that is there twice is a sign that somebody else has set one of them.
 */
final class CookieLocation implements Location {
    private final CookieConfig cookies;
    private final boolean flask;
    private final Wording wording;

    CookieLocation(JwtConfig config, Wording wording) {
        this.cookies = config.cookies();
        this.flask = config.isFlaskCompatible();
        this.wording = wording;
    }

    @Override
    public @Nullable String find(JwtRequest request, Guard guard) {
        String access = guard.refresh() ? null : cookie(request, cookies.accessName());
        return access == null && takesRefresh(guard) ? cookie(request, cookies.refreshName()) : access;
    }

    /** Whether the token that {@link #find} gives comes from the refresh cookie. */
    boolean findsRefresh(JwtRequest request, Guard guard) {
        return guard.refresh() || (takesRefresh(guard) && cookie(request, cookies.accessName()) == null);
    }

    /** Where any type will do, a browser that logs out may have the one cookie or the other, or both. */
    private boolean takesRefresh(Guard guard) {
        return guard.refresh() || (!guard.verifyType() && !flask);
    }

    private @Nullable String cookie(JwtRequest request, String name) {
        String found = null;
        for (String line : request.headers("Cookie")) {
            for (int from = 0; from < line.length(); ) {
                int semicolon = line.indexOf(';', from);
                int to = semicolon < 0 ? line.length() : semicolon;
                String value = value(line, from, to, name);
                if (value != null && found != null) {
                    throw new JwtRefusedException(wording.cookieTwice(name));
                }
                found = value == null ? found : value;
                from = to + 1;
            }
        }
        return found == null || found.isEmpty() ? null : found;
    }

    /** The value of the pair that stands here, or null where it is another cookie's. */
    private static @Nullable String value(String line, int start, int end, String name) {
        int from = start;
        while (from < end && isBlank(line.charAt(from))) {
            from++;
        }
        if (!line.startsWith(name, from)) {
            return null;
        }
        from += name.length();
        while (from < end && isBlank(line.charAt(from))) {
            from++;
        }
        if (from >= end || line.charAt(from) != '=') {
            return null;
        }
        from++;
        int to = end;
        while (from < to && isBlank(line.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(line.charAt(to - 1))) {
            to--;
        }
        boolean quoted = to - from >= 2 && line.charAt(from) == '"' && line.charAt(to - 1) == '"';
        return quoted ? line.substring(from + 1, to - 1) : line.substring(from, to);
    }

    /**
     * What RFC 6265 section 5.2 takes away, and no other character: a browser holds {@code __Host-}
     * behind a space of Unicode for another name, and so lets any host of the domain set it.
     */
    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    @Override
    public String missing(JwtRequest request, Guard guard) {
        return "Missing cookie \"" + (guard.refresh() ? cookies.refreshName() : cookies.accessName()) + "\"";
    }
}
