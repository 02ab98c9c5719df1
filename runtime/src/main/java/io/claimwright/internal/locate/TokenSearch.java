package io.claimwright.internal.locate;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.TokenLocation;
import io.claimwright.config.JwtConfig;
import io.claimwright.internal.refuse.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the token of a request in the places that the guard or the configuration names. By default
 * only one of them may have one; as the model does it, the first that has one decides.
 */
public final class TokenSearch {
    private final List<TokenLocation> configured;
    private final boolean firstWins;
    private final Wording wording;
    private final CookieLocation cookies;
    private final CsrfValue csrf;
    private final Map<TokenLocation, Location> locations = new EnumMap<>(TokenLocation.class);

    /**
     * A search as a configuration wants it.
     *
     * @param config where tokens stand
     * @param wording what is said about what is wrong
     */
    public TokenSearch(JwtConfig config, Wording wording) {
        this.configured = config.locations();
        this.firstWins = config.isFlaskCompatible();
        this.wording = wording;
        this.cookies = new CookieLocation(config, wording);
        this.csrf = new CsrfValue(config.csrf(), wording);
        locations.put(TokenLocation.HEADERS, new HeaderLocation(config, wording));
        locations.put(TokenLocation.COOKIES, cookies);
        locations.put(TokenLocation.QUERY_STRING, new QueryLocation(config, wording));
        locations.put(TokenLocation.JSON, new JsonLocation(config, wording));
    }

    /**
     * Finds the token.
     *
     * @param request the request
     * @param guard what is wanted
     * @return the token, or null where there is none and the guard is optional
     * @throws JwtRefusedException if there is none, or several, or its place is malformed, or the CSRF
     *     value that it needs is missing
     */
    public @Nullable Found find(JwtRequest request, Guard guard) {
        List<TokenLocation> places = guard.locations().isEmpty() ? configured : guard.locations();
        Found found = null;
        for (TokenLocation place : places) {
            String token = location(place).find(request, guard);
            if (token != null && found != null) {
                throw new JwtRefusedException(wording.severalCredentials("There are several credentials."));
            }
            found = token == null ? found : Found.at(place, token);
            if (found != null && firstWins) {
                break;
            }
        }
        if (found == null && !guard.optional()) {
            throw missing(request, guard, places);
        }
        return found == null || found.place() != TokenLocation.COOKIES
                ? found
                : found.with(csrf.of(request, cookies.findsRefresh(request, guard)));
    }

    private JwtRefusedException missing(JwtRequest request, Guard guard, List<TokenLocation> places) {
        List<String> details = firstWins
                ? places.stream()
                        .map(place -> location(place).missing(request, guard))
                        .toList()
                : List.of();
        return new JwtRefusedException(wording.noCredential(details, places));
    }

    private Location location(TokenLocation place) {
        return Objects.requireNonNull(locations.get(place), "every place has a location");
    }
}
