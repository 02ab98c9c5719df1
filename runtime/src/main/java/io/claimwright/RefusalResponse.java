package io.claimwright;

import io.claimwright.internal.http.HttpToken;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The HTTP answer to a refused request.
 *
 * @param status the status code
 * @param headers the headers by name, {@code Content-Type} and {@code Cache-Control} included
 * @param body the text
 */
public record RefusalResponse(int status, Map<String, String> headers, String body) {
    /** What the container works out from the body itself; another value would cut the connection's next answer. */
    private static final Set<String> OF_THE_CONTAINER = Set.of("content-length", "transfer-encoding");

    /**
     * Copies the headers.
     *
     * @throws IllegalArgumentException if the status is none of a final answer, or a header is none
     */
    public RefusalResponse {
        Objects.requireNonNull(body, "body");
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("The status of an answer lies between 200 and 599.");
        }
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        headers.forEach(RefusalResponse::refuseUnlessHeader);
    }

    /** The message does not have the value, which may be what a client has sent. */
    private static void refuseUnlessHeader(String name, String value) {
        if (!HttpToken.is(name) || OF_THE_CONTAINER.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("There is a header that an answer to a refused request can't have.");
        }
        if (!value.chars().allMatch(c -> (c >= ' ' && c != 0x7F) || c == '\t')) {
            throw new IllegalArgumentException(
                    "The header " + name + " has a line break or another control character.");
        }
    }

    /**
     * An answer with a JSON body, which no cache keeps.
     *
     * @param status the status code
     * @param body the JSON text
     * @return the answer
     */
    public static RefusalResponse json(int status, String body) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("Cache-Control", "no-store");
        return new RefusalResponse(status, headers, body);
    }
}
