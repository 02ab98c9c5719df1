package io.claimwright.report.write;

import io.claimwright.report.model.Guard;
import io.claimwright.report.model.Handler;
import io.claimwright.report.model.Place;
import io.claimwright.report.model.Protection;
import io.claimwright.report.model.Rule;
import io.claimwright.report.model.TypeName;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the formats say alike. */
final class Words {
    private static final Map<String, String> LOCATIONS = Map.of(
            "HEADERS", "a header", "COOKIES", "a cookie", "QUERY_STRING", "the query string", "JSON", "a JSON body");

    private Words() {}

    static String of(Protection protection) {
        return switch (protection) {
            case UNENFORCED -> "not enforced";
            case OPEN -> "open";
            case OPTIONAL -> "optional";
            case PUBLIC -> "public";
            case GUARDED -> "guarded";
        };
    }

    /** What that means to a caller. */
    static String meaning(Protection protection) {
        return switch (protection) {
            case UNENFORCED -> "a guard is declared, and nothing obeys it";
            case OPEN -> "nothing is said: anyone may call it";
            case OPTIONAL -> "a token or none; a bad one is refused";
            case PUBLIC -> "anyone may call it, on purpose";
            case GUARDED -> "a token is wanted";
        };
    }

    /** The rules that tell who gets in: what is open matters only where nothing is guarded. */
    static List<Rule> telling(Handler handler) {
        List<Rule> guards = List.copyOf(handler.guards());
        return guards.isEmpty() ? handler.rules() : guards;
    }

    /** Who gets in, as a phrase for each of these rules. */
    static List<String> who(Handler handler) {
        if (handler.rules().isEmpty()) {
            return List.of(meaning(Protection.OPEN));
        }
        return telling(handler).stream()
                .map(rule ->
                        rule instanceof Rule.Required required ? who(required.guard()) : meaning(Protection.PUBLIC))
                .toList();
    }

    /** {@code a fresh access token of Shop from a cookie, if MayPay says yes}. */
    static String who(Guard guard) {
        StringBuilder phrase = new StringBuilder(article(token(guard)));
        guard.profile()
                .ifPresent(
                        profile -> phrase.append(" of ").append(profile.type().simpleName()));
        if (!guard.locations().isEmpty()) {
            phrase.append(" from ")
                    .append(listed(
                            guard.locations().stream().map(Words::location).toList(), "or"));
        }
        if (guard.skipRevocationCheck()) {
            phrase.append(", even a revoked one");
        }
        if (!guard.predicates().isEmpty()) {
            List<String> names =
                    guard.predicates().stream().map(TypeName::simpleName).toList();
            phrase.append(", if ").append(listed(names, "and")).append(names.size() == 1 ? " says yes" : " say yes");
        }
        return phrase.append(guard.optional() ? ", or none" : "").toString();
    }

    /** {@code fresh access token}. */
    static String token(Guard guard) {
        String type =
                !guard.verifyType() ? "access or refresh token" : guard.refresh() ? "refresh token" : "access token";
        return guard.fresh() ? "fresh " + type : type;
    }

    /** A place in a request, with its article. */
    static String location(String constant) {
        return LOCATIONS.getOrDefault(constant, constant);
    }

    /** Where a rule stands, where that is not the handler itself; else empty. */
    static String origin(Handler handler, Rule rule) {
        Place place = rule.place();
        boolean ofOwnClass = place.type().equals(handler.type());
        if (place.isClass()) {
            return ofOwnClass ? "on the class" : "on the class " + place.type().simpleName();
        }
        boolean onIt = ofOwnClass && place.method().equals(handler.method().name());
        return onIt ? "" : "on " + (ofOwnClass ? place.method() : place.text());
    }

    /** {@code @Paying}, where a guard is an annotation of the user's own; else empty. */
    static String annotation(Guard guard) {
        return guard.annotation().qualified().equals("io.claimwright.JwtRequired")
                ? ""
                : "@" + guard.annotation().simpleName();
    }

    /** {@code a, b and c}. */
    static String listed(List<String> words, String last) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return words.stream().limit(words.size() - 1L).collect(Collectors.joining(", ")) + " " + last + " "
                + words.get(words.size() - 1);
    }

    /** {@code 1 handler}, {@code 2 handlers}. */
    static String count(int number, String one) {
        return number + " " + (number == 1 ? one : one.endsWith("s") ? one + "es" : one + "s");
    }

    /** What the report is about, for its title. */
    static String subject(List<String> modules) {
        return modules.size() > 4 ? modules.size() + " modules" : listed(modules, "and");
    }

    private static String article(String noun) {
        return (noun.startsWith("a") ? "an " : "a ") + noun;
    }
}
