package io.claimwright.internal.locate;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.RefusalKind;
import io.claimwright.config.JwtConfig;
import io.claimwright.internal.json.BodyMember;
import io.claimwright.internal.json.MalformedJsonException;
import io.claimwright.internal.refuse.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The token in a member of a JSON body. A body that is no object has no token; one that is no JSON is
 * malformed, for the model as good as absent.
 */
final class JsonLocation implements Location {
    private final String accessKey;
    private final String refreshKey;
    private final int limit;
    private final boolean flask;
    private final Wording wording;

    JsonLocation(JwtConfig config, Wording wording) {
        this.accessKey = config.jsonKey();
        this.refreshKey = config.refreshJsonKey();
        this.limit = config.jsonBodyLimit();
        this.flask = config.isFlaskCompatible();
        this.wording = wording;
    }

    @Override
    public @Nullable String find(JwtRequest request, Guard guard) {
        if (!isJson(request)) {
            return null;
        }
        byte[] body = body(request);
        String token = guard.refresh() ? null : token(body, accessKey);
        boolean takesRefresh = guard.refresh() || (!guard.verifyType() && !flask);
        return token == null && takesRefresh ? token(body, refreshKey) : token;
    }

    private byte[] body(JwtRequest request) {
        byte[] body;
        try {
            body = request.body(limit);
        } catch (IOException e) {
            throw new JwtRefusedException(RefusalKind.MALFORMED_REQUEST, "The body can't be read.");
        }
        if (body == null) {
            throw new JwtRefusedException(RefusalKind.BODY_TOO_LARGE, "The body is too large.");
        }
        return body;
    }

    private @Nullable String token(byte[] body, String key) {
        BodyMember member;
        try {
            member = BodyMember.read(body, key);
        } catch (MalformedJsonException e) {
            if (flask) {
                return null;
            }
            throw new JwtRefusedException(RefusalKind.MALFORMED_REQUEST, "The JSON body is malformed.");
        }
        return switch (member.shape()) {
            case ABSENT -> null;
            case STRING -> member.text();
            case ZERO -> flask ? null : noString(key);
            case OTHER -> noString(key);
        };
    }

    private String noString(String key) {
        throw new JwtRefusedException(wording.tokenIsNoString(key));
    }

    @Override
    public String missing(JwtRequest request, Guard guard) {
        return isJson(request)
                ? "Missing \"" + (guard.refresh() ? refreshKey : accessKey) + "\" key in json data."
                : "Invalid content-type. Must be application/json.";
    }

    private static boolean isJson(JwtRequest request) {
        List<String> types = request.headers("Content-Type");
        if (types.isEmpty()) {
            return false;
        }
        String type = types.get(0);
        int parameters = type.indexOf(';');
        String media =
                (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
        return media.equals("application/json") || (media.startsWith("application/") && media.endsWith("+json"));
    }
}
