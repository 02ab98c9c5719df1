package io.claimwright.processor.lint;

import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import io.claimwright.processor.read.ComponentPlace;
import io.claimwright.processor.read.SourceTypes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Claims whose names say that nobody but their owner should read them. */
final class SensitiveNames {
    /** By what it is: words that stand together in a name; those in one piece are one word. */
    private static final Map<String, List<String>> WORDS = new TreeMap<>(Map.of(
            "a password", List.of("password", "passwd", "pwd", "passphrase", "passcode", "pass word", "pass phrase"),
            "a secret", List.of("secret", "credential", "otp", "totp", "security answer", "recovery code"),
            "a key",
                    List.of(
                            "api key",
                            "apikey",
                            "private key",
                            "privatekey",
                            "secret key",
                            "access key",
                            "signing key",
                            "encryption key",
                            "master key"),
            "a card's number",
                    List.of("credit card", "creditcard", "debit card", "card number", "cardnumber", "cvv", "cvc"),
            "an account's number", List.of("iban", "account number", "routing number", "bank account"),
            "an official number",
                    List.of(
                            "ssn",
                            "social security",
                            "tax id",
                            "national id",
                            "passport number",
                            "passport no",
                            "driver license",
                            "driving licence"),
            "a date of birth", List.of("date of birth", "dateofbirth", "birth date", "birthdate", "birthday", "dob")));

    private static final String BIRTH = "a date of birth";

    /** A pin is also what stands on a map, so it has to stand alone, last or before one of these. */
    private static final Set<String> AFTER_PIN = Set.of("code", "number", "hash", "digest");

    /** What is known of a secret without knowing it. */
    private static final Set<String> ABOUT = Set.of(
            "age",
            "at",
            "changed",
            "count",
            "enabled",
            "expired",
            "expires",
            "expiry",
            "expiration",
            "id",
            "length",
            "policy",
            "required",
            "rotated",
            "status",
            "strength",
            "type",
            "updated",
            "url",
            "uri",
            "version");

    private static final Set<String> TIMES = Set.of("java.time.Instant", "java.time.LocalDate", "java.util.Date");

    private SensitiveNames() {}

    /** Looks at every claim of a record and of the records within it. */
    static void report(TypeElement record, Report report) {
        ClaimsWalk.over(record, (owner, component) -> {
            String claim = ClaimsWalk.claim(component);
            Stream.of(claim, component.getSimpleName().toString())
                    .flatMap(name -> secret(name).stream())
                    .findFirst()
                    .filter(secret -> mayHold(component.asType(), secret))
                    .ifPresent(secret -> report.add(
                            ProblemCode.CLAIM_SENSITIVE, place(component), claim, owner.getSimpleName(), secret));
        });
    }

    private static Place place(RecordComponentElement component) {
        return ComponentPlace.of(component);
    }

    /** What a name says that it holds. */
    static Optional<String> secret(String name) {
        List<String> words = Words.of(name);
        if (words.isEmpty() || ABOUT.contains(words.get(words.size() - 1))) {
            return official(phrases(words));
        }
        int pin = words.indexOf("pin");
        if (pin >= 0 && (pin == words.size() - 1 || AFTER_PIN.contains(words.get(pin + 1)))) {
            return Optional.of("a secret");
        }
        String phrases = phrases(words);
        return WORDS.entrySet().stream()
                .filter(kind -> kind.getValue().stream().anyMatch(phrase -> contains(phrases, phrase)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** In these the id is the number itself. */
    private static Optional<String> official(String phrases) {
        return Stream.of("tax id", "national id")
                .filter(phrase -> contains(phrases, phrase))
                .map(phrase -> "an official number")
                .findFirst();
    }

    /** The words, and once more without the s of a plural, each between blanks; no phrase has two of these. */
    private static String phrases(List<String> words) {
        String singular = words.stream().map(SensitiveNames::singular).collect(Collectors.joining(" "));
        return " " + String.join(" ", words) + "  " + singular + " ";
    }

    private static boolean contains(String phrases, String phrase) {
        return phrases.contains(" " + phrase + " ");
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** A flag or a time says something about a password and not what it is, and so does a constant. */
    private static boolean mayHold(TypeMirror type, String secret) {
        if (type.getKind() == TypeKind.BOOLEAN || SourceTypes.is(type, Boolean.class)) {
            return false;
        }
        if (SourceTypes.is(type, Optional.class) && !SourceTypes.arguments(type).isEmpty()) {
            return mayHold(SourceTypes.arguments(type).get(0), secret);
        }
        boolean time = TIMES.stream().anyMatch(name -> SourceTypes.is(type, name));
        boolean constant = SourceTypes.element(type)
                .filter(element -> element.getKind() == ElementKind.ENUM)
                .isPresent();
        return !constant && (!time || secret.equals(BIRTH));
    }
}
