package io.claimwright.internal.locate;

import io.claimwright.CookieConfig;
import io.claimwright.Guard;
import io.claimwright.JwtConfig;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
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
            for (String pair : line.split(";", -1)) {
                int equals = pair.indexOf('=');
                if (equals >= 0 && pair.substring(0, equals).strip().equals(name)) {
                    if (found != null) {
                        throw new JwtRefusedException(wording.cookieTwice(name));
                    }
                    found = unquoted(pair.substring(equals + 1).strip());
                }
            }
        }
        return found == null || found.isEmpty() ? null : found;
    }

    private static String unquoted(String value) {
        return value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1)
                : value;
    }

    @Override
    public String missing(JwtRequest request, Guard guard) {
        return "Missing cookie \"" + (guard.refresh() ? cookies.refreshName() : cookies.accessName()) + "\"";
    }
}
