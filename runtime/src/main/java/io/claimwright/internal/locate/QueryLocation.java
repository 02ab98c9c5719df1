package io.claimwright.internal.locate;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.config.JwtConfig;
import io.claimwright.internal.refuse.Wording;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The token in a parameter of the query string (RFC 6750 section 2.3). The query string is read as it
 * came: what a servlet calls a parameter may as well be a field of a form.
 */
final class QueryLocation implements Location {
    private final String name;
    private final String prefix;
    private final boolean firstWins;
    private final Wording wording;

    QueryLocation(JwtConfig config, Wording wording) {
        this.name = config.queryStringName();
        this.prefix = config.queryStringValuePrefix();
        this.firstWins = config.isFlaskCompatible();
        this.wording = wording;
    }

    @Override
    public @Nullable String find(JwtRequest request, Guard guard) {
        String value = value(request.queryString());
        if (value == null || value.isEmpty()) {
            return null;
        }
        if (!value.startsWith(prefix)) {
            throw new JwtRefusedException(wording.malformedQuery());
        }
        return value.substring(prefix.length());
    }

    private @Nullable String value(@Nullable String query) {
        String found = null;
        for (String pair : query == null ? new String[0] : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (!decoded(equals < 0 ? pair : pair.substring(0, equals)).equals(name)) {
                continue;
            }
            if (found != null) {
                throw new JwtRefusedException(wording.severalCredentials(missingParameter()));
            }
            found = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            if (firstWins) {
                return found;
            }
        }
        return found;
    }

    /** As browsers encode forms; what can't be decoded is taken as it is, and is no token then. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    @Override
    public String missing(JwtRequest request, Guard guard) {
        return missingParameter();
    }

    private String missingParameter() {
        return "Missing '" + name + "' query parameter";
    }
}
