package io.claimwright.internal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.TokenLocation;
import io.claimwright.config.JwtConfig;
import io.claimwright.config.JwtConfigBuilder;
import io.claimwright.internal.json.MalformedJsonException;
import io.claimwright.keys.JwtKey;
import io.claimwright.spi.ClaimNames;
import io.claimwright.spi.ClaimsReader;
import io.claimwright.spi.PlainClaims;
import io.claimwright.spi.RecordReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is taken of a payload because it is plain is the same that the reader of any JSON reads. */
class PlainPayloadTest {
    private static final int TEXTS = 100_000;
    private static final long SEED = Long.getLong("seed", 2026);

    private static final String LIBRARY =
            "{\"fresh\":false,\"iat\":1700000000,\"jti\":\"0b6e\",\"type\":\"access\",\"sub\":\"u-1\",\"nbf\":1700000000,\"csrf\":\"c0ffee\",\"iss\":\"https://a.example\",\"exp\":1700000900";

    private static final String DECLARED =
            ",\"name\":\"Ada\",\"roles\":[\"admin\",\"dev\"],\"count\":12,\"total\":123456789012,\"flag\":true,\"since\":1700000000,\"ratio\":1.5,\"last\":\"z\"}";

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

    private record Claims(
            @Nullable String name,
            @Nullable List<String> roles,
            int count,
            long total,
            boolean flag,
            @Nullable Instant since,
            double ratio,
            @Nullable String last) {}

    /** As the processor generates it, for a record one of whose claims is never plain. */
    private static final class Reader extends RecordReader<Claims> {
        private static final ClaimNames NAMES = names(ClaimNames.builder().required("name"), "count");
        private static final ClaimNames WITH_ALIAS =
                names(ClaimNames.builder().required("name").alias("alias"), "count");
        private static final ClaimNames ODD = names(ClaimNames.builder().required("n\"m"), "größe");

        private @Nullable String name;
        private @Nullable List<String> roles;
        private int count;
        private long total;
        private boolean flag;
        private @Nullable Instant since;
        private double ratio;
        private @Nullable String last;

        Reader(ClaimNames names) {
            super(names);
        }

        private static ClaimNames names(ClaimNames.Builder first, String count) {
            return first.required("roles")
                    .required(count)
                    .optional("total")
                    .required("flag")
                    .required("since")
                    .optional("ratio")
                    .optional("last")
                    .build();
        }

        @Override
        public void read(int claim, ClaimsReader in) {
            switch (claim) {
                case 0 -> name = in.string();
                case 1 -> roles = in.list(ClaimsReader::string);
                case 2 -> count = in.int32();
                case 3 -> total = in.int64();
                case 4 -> flag = in.bool();
                case 5 -> since = in.instant();
                case 6 -> ratio = in.float64();
                default -> last = in.string();
            }
        }

        @Override
        public void readPlain(PlainClaims in) {
            name = in.string(0);
            roles = in.strings(1);
            count = in.int32(2);
            total = in.int64(3);
            flag = in.bool(4);
            since = in.instant(5);
        }

        @Override
        public Claims build() {
            if ("Adb".equals(name)) {
                throw new IllegalArgumentException("a record may refuse");
            }
            return new Claims(name, roles, count, total, flag, since, ratio, last);
        }
    }

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
        for (int i = 0; i < TEXTS / 8; i++) {
            ClaimNames names =
                    List.of(Reader.NAMES, Reader.WITH_ALIAS, Reader.ODD).get(random.nextInt(3));
            PayloadShape shape = new PayloadShape(config, names);
            byte[] text = mutant(random, named(text(random), names));
            String expected = outcome(() -> byReader(text, shape, names));
            assertThat(outcome(() -> Payload.read(text, new Reader(names), shape)))
                    .as("text %d of seed %d: %s", i, SEED, new String(text, StandardCharsets.UTF_8))
                    .isEqualTo(expected);
            good += expected.equals("malformed") ? 0 : 1;
        }
        assertThat(good).isBetween(TEXTS / 80, TEXTS / 8 - TEXTS / 80);
    }

    @Test
    void allOfATokenOfOurOwnIsTaken() {
        PayloadShape shape = new PayloadShape(config(options -> options), Reader.NAMES);
        byte[] text = (LIBRARY.replace("\"csrf\":\"c0ffee\",", "")
                        + DECLARED.replace(",\"ratio\":1.5,\"last\":\"z\"", ""))
                .getBytes(StandardCharsets.UTF_8);
        var plain = shape.plain(text);
        new RegisteredClaims(shape).takePlain(plain);
        new Reader(Reader.NAMES).readPlain(plain);

        assertThat(plain.isAll()).isTrue();
        assertThat(plain.claims()).isEqualTo(0b111111);
    }

    private static JwtConfig config(UnaryOperator<JwtConfigBuilder> options) {
        byte[] secret = "0123456789abcdefghijklmnopqrstuv".getBytes(StandardCharsets.US_ASCII);
        return options.apply(JwtConfig.builder(JwtKey.hs256(secret))).build();
    }

    /** Mostly in the order of our own tokens. */
    private static String text(Random random) {
        String library = switch (random.nextInt(6)) {
            case 0 -> LIBRARY.replace("\"sub\"", "\"user\"");
            case 1 -> LIBRARY.replace("\"csrf\":\"c0ffee\",", "");
            case 2 -> LIBRARY.replace("\"csrf\":\"c0ffee\",", "\"aud\":\"shop\",");
            case 3 -> LIBRARY.replace("\"fresh\":false,", "\"fresh\":true,");
            default -> LIBRARY;
        };
        return library + DECLARED;
    }

    private static String named(String text, ClaimNames names) {
        return names == Reader.ODD ? text.replace("\"name\"", "\"n\\\"m\"").replace("\"count\"", "\"größe\"") : text;
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

    /** Takes nothing as plain. */
    private static Payload<Claims> byReader(byte[] text, PayloadShape shape, ClaimNames names) {
        return Payload.rest(
                shape.reader(text, shape.plain(text)), new RegisteredClaims(shape), new Reader(names), 0, shape);
    }

    private static String outcome(Supplier<Payload<Claims>> reading) {
        try {
            Payload<Claims> payload = reading.get();
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
