package io.claimwright.config;

import io.claimwright.TokenLocation;
import io.claimwright.internal.http.HttpToken;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can't be used of the options that say where a token stands and how a request is refused. */
final class RequestFaults {
    private static final int MAX_BODY = 1 << 20;

    private final RequestOptions options;
    private final List<String> faults = new ArrayList<>();

    private RequestFaults(RequestOptions options) {
        this.options = options;
    }

    static List<String> of(RequestOptions options) {
        RequestFaults found = new RequestFaults(options);
        found.locations();
        found.header();
        found.name("JWT_QUERY_STRING_NAME", options.queryStringName, "the name of a parameter, such as jwt");
        found.name("JWT_JSON_KEY", options.jsonKey, "the name of a JSON member, such as access_token");
        found.name("JWT_REFRESH_JSON_KEY", options.refreshJsonKey, "the name of a JSON member, such as refresh_token");
        found.bodyLimit();
        found.name("JWT_ERROR_MESSAGE_KEY", options.errorMessageKey, "the name of a JSON member, such as msg");
        return found.faults;
    }

    /** The names that {@code JWT_TOKEN_LOCATION} may have. */
    static String legalLocations() {
        return Stream.of(TokenLocation.values()).map(TokenLocation::option).collect(Collectors.joining(", "));
    }

    private void locations() {
        if (options.locations.isEmpty()) {
            faults.add("JWT_TOKEN_LOCATION is empty; it names at least one of %s.".formatted(legalLocations()));
        }
        Set<TokenLocation> seen = EnumSet.noneOf(TokenLocation.class);
        Set<TokenLocation> twice = options.locations.stream()
                .filter(location -> !seen.add(location))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TokenLocation.class)));
        for (TokenLocation location : twice) {
            faults.add("JWT_TOKEN_LOCATION has \"%s\" twice; each of %s stands there once at most."
                    .formatted(location.option(), legalLocations()));
        }
    }

    private void header() {
        if (!HttpToken.is(options.headerName)) {
            faults.add("JWT_HEADER_NAME is %s; it is the name of a header, such as Authorization."
                    .formatted(Quoted.of(options.headerName)));
        }
        if (!options.headerType.isEmpty() && !HttpToken.is(options.headerType)) {
            faults.add("JWT_HEADER_TYPE is %s; it is an authentication scheme, such as Bearer, or empty."
                    .formatted(Quoted.of(options.headerType)));
        }
    }

    private void bodyLimit() {
        if (options.jsonBodyLimit < 1 || options.jsonBodyLimit > MAX_BODY) {
            faults.add("JWT_JSON_BODY_LIMIT is %d bytes; it lies between 1 and %d."
                    .formatted(options.jsonBodyLimit, MAX_BODY));
        }
    }

    private void name(String option, String value, String right) {
        if (value.isEmpty()) {
            faults.add("%s is empty; it is %s.".formatted(option, right));
        }
    }
}
