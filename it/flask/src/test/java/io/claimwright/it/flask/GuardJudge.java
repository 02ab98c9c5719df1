package io.claimwright.it.flask;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimwright.it.servers.KeptConnection.Answer;
import java.util.Optional;

/** Judges what a guarded handler has answered. */
final class GuardJudge {
    private GuardJudge() {}

    static Judgement judge(Case guarded, Answer answer) {
        boolean agrees =
                answer.status() == guarded.expected().path("status").asInt() && hasBody(guarded, answer.body());
        String free = guarded.anyWording() ? " in any words" : "";
        return new Judgement(agrees, Json.write(guarded.expected()) + free, answer.status() + " " + answer.body());
    }

    private static boolean hasBody(Case guarded, String body) {
        if (guarded.get("request").path("method").asText().equals("HEAD")) {
            return true; // there is none to compare
        }
        Optional<JsonNode> json = Json.read(body);
        return guarded.anyWording()
                ? json.filter(it -> isMessage(it, guarded.messageKey())).isPresent()
                : json.filter(it -> Json.same(guarded.expected().path("json"), it))
                        .isPresent();
    }

    private static boolean isMessage(JsonNode json, String key) {
        return json.size() == 1 && json.path(key).isTextual();
    }
}
