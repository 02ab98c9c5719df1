package io.claimwright.internal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.TokenLocation;
import io.claimwright.config.JwtConfig;
import io.claimwright.config.JwtConfigBuilder;
import io.claimwright.internal.json.MalformedJsonException;
import io.claimwright.internal.json.PlainMembers;
import io.claimwright.internal.mint.ClaimOrder;
import io.claimwright.keys.JwtKey;
import io.claimwright.spi.ClaimNames;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken of a payload because it is plain is the same that the reader of any JSON reads. */
class PlainPayloadTest {
    private static final int TEXTS = 12_500;
    private static final long SEED = Long.getLong("seed", 2026);

    /** What the library's claims are, by their names. */
    private static final Map<String, String> LIBRARY = Map.of(
            "fresh", "false",
            "iat", "1700000000",
            "jti", "\"0b6e\"",
            "type", "\"access\"",
            "nbf", "1700000000",
            "csrf", "\"c0ffee\"",
            "aud", "\"shop\"",
            "iss", "\"https://a.example\"",
            "exp", "1700000900");

    private static final String DECLARED =
            ",\"name\":\"Ada\",\"roles\":[\"admin\",\"dev\"],\"count\":12,\"total\":123456789012,\"flag\":true,\"since\":1700000000";

    /** The first of them is never plain. */
    private static final String REST = ",\"ratio\":1.5,\"last\":\"z\"";

    /** What changes a text in a way that matters more often than any byte does. */
    private static final List<String> PIECES = List.of(
            "",
            " ",
            "\"",
            "\\",
            "\\u0041",
            "é",
            "\0",
            "0",
            "-",
            "1",
            "9",
            ".5",
            "e3",
            ",",
            "[",
            "]",
            "{",
            "}",
            "null",
            "true",
            "false",
            "\"\"",
            "[]",
            ",\"sub\":\"u-2\"",
            ",\"name\":\"Eve\"",
            ",\"alias\":\"Eve\"",
            "\u007f",
            ",2",
            "ÿ\"x\"",
            "ÿ");

    private static Stream<UnaryOperator<JwtConfigBuilder>> configs() {
        return Stream.of(
                config -> config.decodeIssuer("https://a.example"),
                config -> config,
                config -> config.encodeNotBefore(false).encodeIssuer("https://a.example"),
                config -> config.locations(TokenLocation.COOKIES).decodeIssuer("https://a.example"),
                config -> config.identityClaim("user"),
                config -> config.encodeAudience("shop").decodeAudience("shop"),
                JwtConfigBuilder::flaskCompatible);
    }

    @ParameterizedTest
    @MethodSource("configs")
    void isWhatTheReaderOfAnyJsonReads(UnaryOperator<JwtConfigBuilder> options) {
        Random random = new Random(SEED);
        JwtConfig config = config(options);
        int good = 0;
        int whole = 0;
        for (int i = 0; i < TEXTS; i++) {
            ClaimNames names = List.of(NearlyPlainReader.NAMES, NearlyPlainReader.WITH_ALIAS, NearlyPlainReader.ODD)
                    .get(random.nextInt(3));
            byte[] text = mutant(random, named(text(random, config, names), names));
            String expected = outcome(text, config, names);
            good += expected.equals("malformed") ? 0 : 1;
            whole += plain(text, new PayloadShape(config, names), names).isAll() ? 1 : 0;
        }
        assertThat(good).isBetween(TEXTS / 10, TEXTS - TEXTS / 10);
        assertThat(whole).isGreaterThan(TEXTS / 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "}",
                "",
                "{",
                "{\"iat\":0700000000}",
                "{\"iat\":17000000000}",
                "{\"iat\":170000000x}",
                "{\"iat\":1700000000",
                "{\"fresh\":falsex}",
                "{\"fresh\":1700000000}",
                "{\"sub\":\"\"}",
                "{\"aud\":\"\"}",
                "{\"aud\":\"shop\"}",
                "{\"name\":\"\"}",
                "{\"name\":\"Ada\"}x",
                "{\"name\":\"Ada\",\"name\":\"Ada\"}",
                "{\"roles\":[\"a\"",
                "{\"roles\":[\"a\",]}",
                "{\"roles\":[]}",
                "{\"roles\":[",
                "{\"roles\":[\"a\"}",
                "{\"count\":012}",
                "{\"count\":4294967297}",
                "{\"count\":2147483647}",
                "{\"count\":1.0}",
                "{\"count\":-1}",
                "{\"count\":1",
                "{\"total\":1234567890123456789}",
                "{\"flag\":true",
                "\u00a8\"x\":1}"
            })
    void whatIsNearlyPlainIsReadAsAnythingElse(String text) {
        outcome(text.getBytes(StandardCharsets.ISO_8859_1), config(options -> options), NearlyPlainReader.NAMES);
    }

    /** Where every claim may be absent, a brace alone has all of them. */
    @Test
    void anObjectHasABeginning() {
        ClaimNames.Builder names = ClaimNames.builder();
        IntStream.range(0, 8).forEach(claim -> names.optional("c" + claim));

        assertThat(outcome(bytes("}"), config(options -> options), names.build()))
                .isEqualTo("malformed");
    }

    @Test
    void limitsAreThoseOfTheReader() {
        JwtConfig config = config(options -> options);
        String members =
                IntStream.range(0, 254).mapToObj(i -> ",\"x" + i + "\":1").collect(Collectors.joining());
        for (int length : new int[] {8190, 8191, 8192, 8193}) {
            outcome(bytes("{\"name\":\"" + "a".repeat(length) + "\"}"), config, NearlyPlainReader.NAMES);
        }
        assertThat(outcome(bytes("{\"name\":\"a\",\"count\":1" + members + "}"), config, NearlyPlainReader.NAMES))
                .isNotEqualTo("malformed");
        assertThat(outcome(
                        bytes("{\"name\":\"a\",\"count\":1,\"y\":2" + members + "}"), config, NearlyPlainReader.NAMES))
                .isEqualTo("malformed");
    }

    @Test
    void allOfATokenOfOurOwnIsTaken() {
        JwtConfig config = config(options -> options);
        byte[] text = bytes(library(config, NearlyPlainReader.NAMES) + DECLARED + "}");
        PlainMembers plain = plain(text, new PayloadShape(config, NearlyPlainReader.NAMES), NearlyPlainReader.NAMES);

        assertThat(plain.isAll()).isTrue();
        assertThat(plain.claims()).isEqualTo(0b111111);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static PlainMembers plain(byte[] text, PayloadShape shape, ClaimNames names) {
        PlainMembers plain = shape.plain(text);
        new RegisteredClaims(shape).takePlain(plain);
        new NearlyPlainReader(names).readPlain(plain);
        return plain;
    }

    private static JwtConfig config(UnaryOperator<JwtConfigBuilder> options) {
        byte[] secret = "0123456789abcdefghijklmnopqrstuv".getBytes(StandardCharsets.US_ASCII);
        return options.apply(JwtConfig.builder(JwtKey.hs256(secret))).build();
    }

    /** The library's claims in the order in which this configuration writes them. */
    private static String library(JwtConfig config, ClaimNames names) {
        return ClaimOrder.of(config, names).stream()
                .filter(name -> names.place(name) < 0)
                .map(name -> '"' + name + "\":" + LIBRARY.getOrDefault(name, "\"u-1\""))
                .collect(Collectors.joining(",", "{", ""));
    }

    private static String text(Random random, JwtConfig config, ClaimNames names) {
        String library = library(config, names);
        String text = random.nextInt(6) == 0 ? library.replace("\"fresh\":false", "\"fresh\":1700000900") : library;
        return text + DECLARED + (random.nextInt(3) == 0 ? REST : "") + '}';
    }

    private static String named(String text, ClaimNames names) {
        return names == NearlyPlainReader.ODD
                ? text.replace("\"name\"", "\"n\\\"m\"").replace("\"count\"", "\"größe\"")
                : text;
    }

    private static byte[] mutant(Random random, String good) {
        String text = good;
        for (int change = random.nextInt(4); change > 0; change--) {
            int at = random.nextInt(text.length());
            int to = Math.min(text.length(), at + random.nextInt(4));
            text = text.substring(0, at) + piece(random, text) + text.substring(random.nextBoolean() ? at : to);
        }
        return text.getBytes(random.nextInt(20) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    /** One of those, or a member of the text itself, once more. */
    private static String piece(Random random, String text) {
        if (random.nextInt(4) > 0) {
            return PIECES.get(random.nextInt(PIECES.size()));
        }
        List<String> members = Arrays.asList(text.split(",", -1));
        return "," + members.get(random.nextInt(members.size()));
    }

    /** What comes of a text, which is the same with and without anything being taken as plain. */
    private static String outcome(byte[] text, JwtConfig config, ClaimNames names) {
        PayloadShape shape = new PayloadShape(config, names);
        String expected = outcome(() -> Payload.rest(
                shape.reader(text, shape.plain(text)),
                new RegisteredClaims(shape),
                new NearlyPlainReader(names),
                0,
                shape));
        assertThat(outcome(() -> Payload.read(text, new NearlyPlainReader(names), shape)))
                .as("seed %d: %s", SEED, new String(text, StandardCharsets.UTF_8))
                .isEqualTo(expected);
        return expected;
    }

    private static String outcome(Supplier<Payload<NearlyPlainReader.Claims>> reading) {
        try {
            Payload<NearlyPlainReader.Claims> payload = reading.get();
            RegisteredClaims registered = payload.registered();
            return Stream.of(
                            registered.issuer(),
                            registered.identity(),
                            registered.audience(),
                            registered.expiresAt(),
                            registered.notBefore(),
                            registered.issuedAt(),
                            registered.id(),
                            registered.type(),
                            registered.csrf(),
                            registered.freshAt(Instant.EPOCH),
                            registered.freshAt(Instant.MAX),
                            payload.claims(),
                            payload.fault())
                    .map(String::valueOf)
                    .collect(Collectors.joining("; "));
        } catch (MalformedJsonException e) {
            return "malformed";
        }
    }
}
