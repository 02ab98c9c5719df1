package io.claimwright.internal.guard;

import io.claimwright.Refusal;
import io.claimwright.RefusalKind;
import io.claimwright.RefusalResponse;
import io.claimwright.internal.json.JsonClaimsWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells a refusal over HTTP: JSON with a fixed text, and the challenge of RFC 6750 section 3. */
public final class JsonRefusals {
    private static final String RETRY_AFTER_SECONDS = "5";

    private final String scheme;
    private final String messageKey;

    /**
     * A renderer.
     *
     * @param scheme the scheme of the challenge, empty for the default one
     * @param messageKey the name of the member that has the text
     */
    public JsonRefusals(String scheme, String messageKey) {
        this.scheme = scheme.isEmpty() ? "Bearer" : scheme;
        this.messageKey = messageKey;
    }

    /**
     * The answer to a refused request.
     *
     * @param refusal why it is refused
     * @return status, headers and body
     */
    public RefusalResponse render(Refusal refusal) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("Cache-Control", "no-store");
        if (refusal.status() == 400 || refusal.status() == 401) {
            headers.put("WWW-Authenticate", challenge(refusal));
        }
        if (refusal.kind() == RefusalKind.METHOD_NOT_ALLOWED) {
            headers.put("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
        }
        if (refusal.kind() == RefusalKind.UNAVAILABLE) {
            headers.put("Retry-After", RETRY_AFTER_SECONDS);
        }
        JsonClaimsWriter body = new JsonClaimsWriter();
        body.name(messageKey).string(refusal.text());
        return new RefusalResponse(refusal.status(), headers, new String(body.finish(), StandardCharsets.UTF_8));
    }

    private String challenge(Refusal refusal) {
        String error = refusal.kind().error();
        if (error == null) {
            return scheme;
        }
        // RFC 6750 section 3 allows no quotation mark and no backslash inside the text.
        return "%s error=\"%s\", error_description=\"%s\""
                .formatted(scheme, error, refusal.text().replaceAll("[^ !#-\\[\\]-~]", "'"));
    }
}
