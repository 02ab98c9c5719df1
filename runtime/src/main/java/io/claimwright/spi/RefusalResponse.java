package io.claimwright.spi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The HTTP answer to a refused request.
 *
 * @param status the status code
 * @param headers the headers by name, {@code Content-Type} and {@code Cache-Control} included
 * @param body the JSON text
 */
public record RefusalResponse(int status, Map<String, String> headers, String body) {
    /** Copies the headers. */
    public RefusalResponse {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }
}
