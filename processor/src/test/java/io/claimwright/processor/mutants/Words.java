package io.claimwright.processor.mutants;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** What a source may be made to say: names, types and modifiers, those of the source among them. */
final class Words {
    static final List<String> MODIFIERS = List.of(
            "public",
            "protected",
            "private",
            "static",
            "final",
            "abstract",
            "sealed",
            "non-sealed",
            "default",
            "synchronized",
            "strictfp",
            "transient",
            "volatile",
            "native");

    private static final List<String> NAMES = List.of(
                    "of self create claims token request jwt builder type id header headers key keys hashCode toString getClass"
                            .split(" "),
                    "wait notify clone finalize value values valueOf ordinal length var record yield sealed permits x"
                            .split(" "),
                    "Object String Builder Format Questions Optional List Record Guard Token Jwt JwtToken io java lang"
                            .split(" "),
                    "out in reader name names NAMES NAMED INSTANCE handlers next user User subject other this_ _x $ Über"
                            .split(" "),
                    "Override Deprecated SuppressWarnings Generated GeneratedToken JwtGenerated Objects Void Exception"
                            .split(" "))
            .stream()
            .flatMap(Stream::of)
            .toList();

    private static final List<String> TYPES = Stream.of(
                    "boolean|byte|short|char|int|long|float|double|void|var|T|T[]|int[]|byte[]|long[][]|String[]",
                    "Object|String|String...|CharSequence|Number|Integer|Long|Double|Boolean|Character|Void|Class<?>",
                    "java.util.List|java.util.Map|java.util.Optional|java.util.Set<java.util.Map>|java.util.Map.Entry",
                    "java.util.List<?>|java.util.List<? extends Number>|java.util.Optional<?>|java.util.OptionalInt",
                    "java.util.List<String>|java.util.Set<Integer>|java.util.Map<String, Long>|java.util.List<String[]>",
                    "java.util.Map<String, ?>|java.util.Map<String, Object>|java.util.HashMap<String, String>",
                    "java.util.Optional<String>|java.util.Optional<java.util.Optional<String>>|java.util.List<T>",
                    "java.util.Map<Integer, String>|java.util.Map.Entry<String, String>|java.util.List<String>[]",
                    "Missing|missing.Missing|Missing<String>|java.util.List<Missing>|java.util.Missing|String<String>",
                    "java.time.Instant|java.util.UUID|java.net.URI|java.math.BigDecimal|java.time.Duration",
                    "java.time.LocalDate|java.util.Locale|java.util.Date|java.lang.annotation.ElementType|Thread.State",
                    "Comparable<T>|Iterable<String>|Runnable|Thread|Enum<?>|Record|Enum|Exception|RuntimeException",
                    "io.claimwright.JwtToken|io.claimwright.JwtRequest|io.claimwright.JwtHeader|io.claimwright.Refusal",
                    "io.claimwright.RefusalResponse|io.claimwright.TokenIdentity|io.claimwright.TokenLocation",
                    "io.claimwright.keys.JwtKey|io.claimwright.JwtProfile|io.claimwright.servlet.JwtServlet",
                    "jakarta.servlet.http.HttpServletRequest|jakarta.servlet.http.HttpServlet|java.util|io.claimwright",
                    "@Deprecated String|@Override String|java.util.List<@Deprecated String>|Thread.@Deprecated State")
            .flatMap(line -> Stream.of(line.split("\\|")))
            .toList();

    private final Sources sources;
    private final Dice dice;

    Words(Sources sources, Dice dice) {
        this.sources = sources;
        this.dice = dice;
    }

    String name() {
        return dice.onceIn(2)
                ? dice.one(NAMES).orElseThrow()
                : dice.one(own(false)).orElse("x");
    }

    String type() {
        return dice.onceIn(3)
                ? dice.one(own(true)).orElse("Missing")
                : dice.one(TYPES).orElseThrow();
    }

    String modifier() {
        return dice.one(MODIFIERS).orElseThrow();
    }

    /** One that may stand there, or sometimes any. */
    String modifier(Declaration.Kind kind) {
        String fitting = switch (kind) {
            case TYPE -> "public protected private static final abstract sealed non-sealed";
            case METHOD -> "public protected private static final abstract default synchronized";
            case CONSTRUCTOR -> "public protected private";
            case FIELD -> "public protected private static final transient volatile";
            case PARAMETER, COMPONENT -> "final";
        };
        return dice.onceIn(5) ? modifier() : dice.of(fitting.split(" "));
    }

    /** A type that has another one within. */
    String around(String type) {
        return dice.of(
                        "java.util.Optional<%s>",
                        "java.util.List<%s>",
                        "java.util.Set<%s>",
                        "java.util.Map<String, %s>",
                        "java.util.Map<%s, String>",
                        "java.util.List<? extends %s>",
                        "java.util.Collection<? super %s>",
                        "Class<%s>",
                        "%s[]",
                        "%s...",
                        "%s<String>",
                        "%s<?>")
                .formatted(type);
    }

    /** The words of the sources, or those that look like types. */
    private List<String> own(boolean types) {
        return sources.files().values().stream()
                .flatMap(text -> Token.of(text).stream())
                .filter(token -> token.isWord()
                        && (!types || Character.isUpperCase(token.text().charAt(0))))
                .map(Token::text)
                .filter(word -> !SourceVersion.isKeyword(word))
                .distinct()
                .sorted()
                .toList();
    }
}
