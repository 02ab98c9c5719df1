package io.claimwright;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The HTTP answer to a refused request.
 *
 * @param status the status code
 * @param headers the headers by name, {@code Content-Type} and {@code Cache-Control} included
 * @param body the text
 */
public record RefusalResponse(int status, Map<String, String> headers, String body) {
    /** Copies the headers. */
    public RefusalResponse {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
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
