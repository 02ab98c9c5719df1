package io.claimwright.internal.guard;

import io.claimwright.Refusal;
import io.claimwright.RefusalKind;
import io.claimwright.RefusalResponse;
import io.claimwright.config.JwtConfig;
import io.claimwright.internal.json.JsonClaimsWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tells a refusal over HTTP: JSON with its text, or a problem as RFC 9457 has it, and the challenge of
 * RFC 6750 section 3, which the model does not send.
 */
public final class JsonRefusals {
    private static final String RETRY_AFTER_SECONDS = "5";

    private final String scheme;
    private final String messageKey;
    private final boolean challenges;

    /**
     * As a configuration wants it.
     *
     * @param config names the scheme and the member that has the text
     */
    public JsonRefusals(JwtConfig config) {
        this(config.headerType(), config.errorMessageKey(), !config.isFlaskCompatible());
    }

    private JsonRefusals(String scheme, String messageKey, boolean challenges) {
        this.scheme = scheme.isEmpty() ? "Bearer" : scheme;
        this.messageKey = messageKey;
        this.challenges = challenges;
    }

    /**
     * For where no configuration is at hand.
     *
     * @return what the defaults would make
     */
    public static JsonRefusals byDefault() {
        return new JsonRefusals("Bearer", "msg", true);
    }

    /**
     * The answer to a refused request.
     *
     * @param refusal why it is refused
     * @param problem whether it is to be a problem (RFC 9457)
     * @return status, headers and body
     */
    public RefusalResponse render(Refusal refusal, boolean problem) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", problem ? "application/problem+json" : "application/json");
        headers.put("Cache-Control", "no-store");
        if (challenges && isChallenged(refusal)) {
            headers.put("WWW-Authenticate", challenge(refusal));
        }
        if (refusal.kind() == RefusalKind.METHOD_NOT_ALLOWED) {
            headers.put("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
        }
        if (refusal.kind() == RefusalKind.UNAVAILABLE) {
            headers.put("Retry-After", RETRY_AFTER_SECONDS);
        }
        return new RefusalResponse(refusal.status(), headers, problem ? problem(refusal) : message(refusal));
    }

    private static boolean isChallenged(Refusal refusal) {
        return refusal.kind() != RefusalKind.NOT_OPEN
                && (refusal.status() == 400 || refusal.status() == 401 || refusal.status() == 403);
    }

    private String message(Refusal refusal) {
        JsonClaimsWriter body = new JsonClaimsWriter();
        body.name(messageKey).string(refusal.text());
        return text(body);
    }

    private static String problem(Refusal refusal) {
        JsonClaimsWriter body = new JsonClaimsWriter();
        body.name("type").string("about:blank");
        body.name("title").string(HttpPhrase.of(refusal.status()));
        body.name("status").int32(refusal.status());
        body.name("detail").string(refusal.text());
        body.name("code").string(refusal.kind().name());
        return text(body);
    }

    private static String text(JsonClaimsWriter body) {
        return new String(body.finish(), StandardCharsets.UTF_8);
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
