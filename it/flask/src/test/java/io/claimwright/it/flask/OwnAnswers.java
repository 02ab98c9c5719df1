package io.claimwright.it.flask;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimwright.JwtRefusedException;
import io.claimwright.Refusal;
import io.claimwright.RefusalResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the error loaders of a case answer. A kind of refusal for which the case has no error loader is
 * answered as a profile without error loaders does.
 */
final class OwnAnswers {
    private static final List<String> KINDS = List.of(
            "expired", "invalid", "needs_fresh", "revoked", "unauthorized", "user_lookup_error", "verification_failed");

    private final Map<String, RefusalResponse> answers = new HashMap<>();
    private final PlainJwt withoutLoaders;

    OwnAnswers(Loaders loaders, PlainJwt withoutLoaders) {
        this.withoutLoaders = withoutLoaders;
        loaders.json().path("errors").properties().forEach(error -> {
            JsonNode answer = error.getValue();
            answers.put(
                    kind(error.getKey()),
                    RefusalResponse.json(answer.path("status").intValue(), Json.write(answer.path("json"))));
        });
    }

    /** The loaders' full names, {@code expired_token_loader} and the like, will do as well. */
    private static String kind(String name) {
        String kind = name.replace("_loader", "").replace("_token", "").replace("token_", "");
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException("An error loader with the name " + name);
        }
        return kind;
    }

    RefusalResponse to(String kind, Refusal refusal) {
        RefusalResponse own = answers.get(kind);
        return own == null ? withoutLoaders.response(new JwtRefusedException(refusal)) : own;
    }
}
