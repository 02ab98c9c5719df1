package io.claimwright.it.matrix;

import io.claimwright.RefusalKind;
import io.claimwright.TokenLocation;
import io.claimwright.it.servers.KeptConnection.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a row expects of an answer. */
sealed interface Expected {
    /** A request that is let in with a token. */
    static Expected letIn(String type, TokenLocation place) {
        return new LetIn(type + " ada " + place, place);
    }

    /** The most usual. */
    static Expected letIn() {
        return letIn("access", TokenLocation.HEADERS);
    }

    static Expected letInWithoutToken() {
        return new LetIn("nobody", null);
    }

    /** A refusal with an error code in its challenge, which repeats the text. */
    static Expected refused(RefusalKind kind, int status, String error, String text) {
        String said = text.replace('"', '\'');
        return new Refused(
                kind, status, "Bearer error=\"%s\", error_description=\"%s\"".formatted(error, said), text, null);
    }

    /** A refusal with a challenge and nothing more. */
    static Expected refusedBare(RefusalKind kind, int status, String text) {
        return new Refused(kind, status, "Bearer", text, null);
    }

    /** A refusal without a challenge. */
    static Expected refusedPlain(RefusalKind kind, int status, String text) {
        return new Refused(kind, status, null, text, null);
    }

    /** A loader that judges has failed. */
    static Expected unavailable() {
        return new Refused(RefusalKind.UNAVAILABLE, 503, null, "The token can't be checked just now.", Script.DETAIL);
    }

    /** Another loader has failed. */
    static Expected failed() {
        return new Failed();
    }

    /** An answer of the application's own. */
    static Expected own(int status, String body) {
        return new Own(status, body);
    }

    /** A handler that ran says all of this. */
    static Expected says(String... parts) {
        return new Says(List.of(parts), List.of());
    }

    /** A handler that ran says none of this. */
    static Expected doesNotSay(String... parts) {
        return new Says(List.of(), List.of(parts));
    }

    /** A response sets a cookie with exactly these attributes, but for the date beside a lifetime; {@code deleted} is a date long ago. */
    static Expected sets(String name, String... attributes) {
        return new SetsCookie(name, List.of(attributes));
    }

    /** What is wrong with the answer, nothing if it is as expected. */
    List<String> complaints(Exchange exchange);

    /** With what a row of this kind has shown how something works. */
    default List<String> covers() {
        return List.of();
    }

    /** Whether the guard said yes, if it was asked at all. */
    default Optional<Boolean> yes() {
        return Optional.empty();
    }

    record LetIn(String told, TokenLocation place) implements Expected {
        @Override
        public List<String> complaints(Exchange exchange) {
            return new Complaints()
                    .unlessEqual("status", 200, exchange.answer().status())
                    .unlessEqual(
                            "told",
                            told,
                            exchange.answer().header(Handlers.TOLD).orElse("nothing"))
                    .unlessEqual("log is empty", true, exchange.log().isEmpty())
                    .all();
        }

        @Override
        public List<String> covers() {
            return place == null ? List.of() : List.of(Needs.location(place));
        }

        @Override
        public Optional<Boolean> yes() {
            return Optional.of(true);
        }
    }

    record Refused(RefusalKind kind, int status, String challenge, String text, String logged) implements Expected {
        @Override
        public List<String> complaints(Exchange exchange) {
            boolean headOnly = exchange.sent().method().equals("HEAD");
            Answer answer = exchange.answer();
            Answer problem = exchange.again(exchange.sent().header("Accept: application/problem+json"));
            String json = "\"" + text.replace("\"", "\\\"") + "\"";
            String members = ",\"status\":%d,\"detail\":%s,\"code\":\"%s\"}".formatted(status, json, kind);
            return new Complaints()
                    .unlessEqual("status", status, answer.status())
                    .unlessEqual("body", headOnly ? "" : "{\"msg\":" + json + "}", answer.body())
                    .unlessEqual("type", "application/json;charset=utf-8", type(answer))
                    .unlessEqual("challenges", challenge == null ? List.of() : List.of(challenge), challenges(answer))
                    .unlessEqual("Cache-Control", List.of("no-store"), answer.all("Cache-Control"))
                    .unlessEqual(
                            "Retry-After",
                            status == 503,
                            answer.header("Retry-After").isPresent())
                    .unlessEqual("problem's status", status, problem.status())
                    .unlessEqual("problem's type", "application/problem+json;charset=utf-8", type(problem))
                    .unlessEqual("problem's challenges", challenges(answer), challenges(problem))
                    .unlessEqual("problem", true, headOnly || problem.body().endsWith(members), problem.body())
                    .unlessEqual("log is empty", logged == null, exchange.log().isEmpty())
                    .unlessEqual(
                            "cause in the log",
                            true,
                            logged == null || exchange.log().hasCause(logged))
                    .unlessEqual("a detail is in the answer", false, exchange.hasDetail())
                    .all();
        }

        private static String type(Answer answer) {
            return answer.header("Content-Type")
                    .map(type -> type.replace(" ", "").toLowerCase(Locale.ROOT))
                    .orElse("none");
        }

        private static List<String> challenges(Answer answer) {
            return answer.all("WWW-Authenticate");
        }

        @Override
        public List<String> covers() {
            return List.of(Needs.refusal(kind));
        }

        @Override
        public Optional<Boolean> yes() {
            return Optional.of(false);
        }
    }

    record Failed() implements Expected {
        @Override
        public List<String> complaints(Exchange exchange) {
            return new Complaints()
                    .unlessEqual("status", 500, exchange.answer().status())
                    .unlessEqual("body", "{}", exchange.answer().body())
                    .unlessEqual("cause in the log", true, exchange.log().hasCause(Script.DETAIL))
                    .unlessEqual("a detail is in the answer", false, exchange.hasDetail())
                    .all();
        }
    }

    record Own(int status, String body) implements Expected {
        @Override
        public List<String> complaints(Exchange exchange) {
            return new Complaints()
                    .unlessEqual("status", status, exchange.answer().status())
                    .unlessEqual("body", body, exchange.answer().body())
                    .all();
        }
    }

    record Says(List<String> parts, List<String> never) implements Expected {
        @Override
        public List<String> complaints(Exchange exchange) {
            String body = exchange.answer().body();
            Complaints complaints = new Complaints()
                    .unlessEqual("status", 200, exchange.answer().status());
            parts.forEach(part -> complaints.unlessEqual("says " + part, true, body.contains(part), body));
            never.forEach(part -> complaints.unlessEqual("says " + part, false, body.contains(part), body));
            return complaints.all();
        }
    }

    record SetsCookie(String name, List<String> attributes) implements Expected {
        @Override
        public List<String> complaints(Exchange exchange) {
            List<String> lines = exchange.answer().all("Set-Cookie").stream()
                    .filter(line -> line.startsWith(name + "="))
                    .map(SetsCookie::attributes)
                    .map(Object::toString)
                    .toList();
            List<String> wanted = new ArrayList<>(attributes);
            wanted.sort(null);
            return new Complaints()
                    .unlessEqual("status", 200, exchange.answer().status())
                    .unlessEqual(
                            name,
                            List.of(wanted.toString()),
                            lines,
                            exchange.answer().body())
                    .all();
        }

        private static List<String> attributes(String line) {
            return Arrays.stream(line.split("; *", -1))
                    .skip(1)
                    .map(attribute -> attribute.equals("Max-Age=0") || attribute.matches("Expires=.*1970.*")
                            ? "deleted"
                            : attribute)
                    .filter(attribute -> !attribute.startsWith("Expires="))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }
}
