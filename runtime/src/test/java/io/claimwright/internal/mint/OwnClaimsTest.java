package io.claimwright.internal.mint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.claimwright.SettableClock;
import io.claimwright.TokenLocation;
import io.claimwright.config.JwtConfig;
import io.claimwright.config.JwtConfigBuilder;
import io.claimwright.fixture.Bare;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.BareToken;
import io.claimwright.fixture.HeldJwt;
import io.claimwright.fixture.Signed;
import io.claimwright.spi.ClaimsReader;
import io.claimwright.spi.ClaimsWriter;
import io.claimwright.spi.JwtEngine;
import io.claimwright.spi.NoClaims;
import io.claimwright.spi.TokenQuestions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the library writes by itself, against a text that is put together here, whatever is configured and asked for. */
class OwnClaimsTest {
    private static final int TOKENS = 5_000;
    private static final long SEED = Long.getLong("seed", 2026);
    private static final Pattern ID = Pattern.compile("\"(jti|csrf)\":\"([0-9a-f-]{36})\"");

    /** Texts, and how they stand in JSON. */
    private static final Map<String, String> QUOTED = Map.of(
            "alice",
            "\"alice\"",
            "a",
            "\"a\"",
            "https://a.example/\"iat\":1",
            "\"https://a.example/\\\"iat\\\":1\"",
            "6f2a0c1e-5b77-4a3e-9d9b-000000000000",
            "\"6f2a0c1e-5b77-4a3e-9d9b-000000000000\"",
            "1900000000",
            "\"1900000000\"",
            "é € 😀 \\ \n",
            "\"é € 😀 \\\\ \\n\"",
            "x".repeat(500),
            '"' + "x".repeat(500) + '"');

    private static final List<String> TEXTS = QUOTED.keySet().stream().sorted().toList();

    /** With nine, ten and eleven digits; from the second on, an hour later there is one digit more. */
    private static final List<Instant> NOWS = List.of(
            Instant.ofEpochSecond(0),
            Instant.ofEpochSecond(999_999_999),
            Instant.ofEpochSecond(1_000_000_000),
            Instant.ofEpochSecond(1_900_000_000, 999_999_999),
            Instant.ofEpochSecond(9_999_999_999L),
            Instant.ofEpochSecond(10_000_000_000L));

    private final Random random = new Random(SEED);

    @Test
    void theTextIsWhatIsConfiguredAndAskedFor() {
        for (int i = 0; i < TOKENS; i++) {
            Case token = new Case();
            String expected = token.expected();
            assertThat(withoutIds(token.minted()))
                    .as("token %d of seed %d", i, SEED)
                    .isEqualTo(expected);
        }
    }

    private static String withoutIds(String text) {
        return ID.matcher(text).replaceAll("\"$1\":\"#\"");
    }

    @Test
    void everyIdIsAnotherOne() {
        BareJwt jwt =
                BareJwt.create(Signed.config().locations(TokenLocation.COOKIES).build());
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            ID.matcher(Signed.part(jwt.createAccessToken("alice"), 1)).results().forEach(id -> ids.add(id.group(2)));
        }
        assertThat(ids).hasSize(200).allMatch(id -> UUID.fromString(id).version() == 4);
    }

    /** The clock of the minter is that of the verifier, to the last nanosecond. */
    @Test
    void aTokenIsGoodAtOnce() {
        Clock behind = Clock.offset(Clock.fixed(Signed.NOW.plusNanos(200), ZoneOffset.UTC), Duration.ofNanos(-1000));
        BareJwt jwt = BareJwt.create(Signed.config().clock(behind).build());
        assertThat(jwt.verify(jwt.createAccessToken("alice")).subject()).isEqualTo("alice");
    }

    @Test
    void theTypeIsTheOneThatWasAskedFor() {
        JwtEngine<BareToken, NoClaims, Void> engine =
                new JwtEngine<>(Signed.config().build(), Bare.class, BareToken.FORMAT, TokenQuestions.none());
        for (String type : List.of("access", "refresh", "Access")) {
            assertThat(Signed.part(engine.mint(type, "alice", new NoClaims()), 1))
                    .contains("\"type\":\"" + type + '"');
        }
    }

    /** A verifier takes 256 members, seven of which are the library's here and one is the record's. */
    @Test
    void whatTheLibraryWritesCounts() {
        HeldJwt<Map<String, Integer>> jwt = HeldJwt.create(
                Signed.config().build(),
                in -> in.map(ClaimsReader::int32),
                (out, map) -> out.map(map, ClaimsWriter::int32),
                "map");

        assertThat(jwt.verify(jwt.accessToken(members(248)).create()).value()).hasSize(248);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> jwt.accessToken(members(249)).create())
                .withMessageStartingWith("The token would have more members than the 256");
    }

    private static Map<String, Integer> members(int count) {
        return IntStream.range(0, count).boxed().collect(Collectors.toMap(i -> "m" + i, i -> i));
    }

    /** One token in the making: what was asked for, and the text that must come of it. */
    private final class Case {
        final boolean isAccess = random.nextBoolean();
        final Instant now = one(NOWS);
        final long second = now.getEpochSecond();
        final String identity = one(TEXTS);
        final JwtConfigBuilder config = JwtConfig.builder(Signed.KEY).clock(SettableClock.startingAt(now));
        final StringBuilder text = new StringBuilder("{");

        @Nullable
        Duration lifetime = one(null, Duration.ofMinutes(1), Duration.ofDays(30));

        boolean isFresh = random.nextBoolean();

        @Nullable
        Duration freshFor = one(null, null, Duration.ofMinutes(1));

        @Nullable
        Duration expiresIn = one(null, null, Duration.ofSeconds(1), Duration.ofMillis(1500));

        final boolean isEndless = random.nextInt(4) == 0;

        @SafeVarargs
        private <T> T one(T... values) {
            return values[random.nextInt(values.length)];
        }

        private <T> T one(List<T> values) {
            return values.get(random.nextInt(values.size()));
        }

        String expected() {
            member("fresh", freshFor == null ? isFresh : second + 60);
            member("iat", second);
            member("jti", "\"#\"");
            member("type", isAccess ? "\"access\"" : "\"refresh\"");
            identity();
            if (random.nextInt(4) > 0) {
                member("nbf", second);
            } else {
                config.encodeNotBefore(false);
            }
            if (random.nextBoolean()) {
                config.locations(TokenLocation.COOKIES);
                member("csrf", "\"#\"");
            }
            audience();
            issuer();
            expiry();
            return text + "}";
        }

        private void member(String name, Object json) {
            text.append(text.length() == 1 ? "" : ",")
                    .append('"')
                    .append(name)
                    .append("\":")
                    .append(json);
        }

        private void identity() {
            String claim = one("sub", "sub", "uid", "a claim with a name of many characters", "Ünicode");
            config.identityClaim(claim);
            member(claim, QUOTED.get(identity));
        }

        private void audience() {
            List<String> audience = one(List.of(), List.of(), List.of("a"), List.of("alice", "a"));
            if (!audience.isEmpty()) {
                config.encodeAudience(audience.toArray(String[]::new)).decodeAudience("a");
                member("aud", audience.size() == 1 ? "\"a\"" : "[\"alice\",\"a\"]");
            }
        }

        private void issuer() {
            if (random.nextBoolean()) {
                String issuer = one(TEXTS);
                config.encodeIssuer(issuer);
                member("iss", QUOTED.get(issuer));
            }
        }

        private void expiry() {
            if (lifetime == null) {
                config.accessTokenNeverExpires().refreshTokenNeverExpires();
            } else {
                config.accessTokenExpires(lifetime).refreshTokenExpires(lifetime);
            }
            Duration time = expiresIn == null ? lifetime : expiresIn;
            if (time != null && !isEndless) {
                member("exp", second + time.toSeconds() + (time.toMillisPart() == 0 ? "" : ".5"));
            }
        }

        String minted() {
            BareJwt jwt = BareJwt.create(config.build());
            BareJwt.Builder token = isAccess ? jwt.accessToken(identity) : jwt.refreshToken(identity);
            token.fresh(isFresh);
            if (freshFor != null) {
                token.freshFor(freshFor);
            }
            if (isEndless) {
                token.neverExpires();
            } else if (expiresIn != null) {
                token.expiresIn(expiresIn);
            }
            return Signed.part(token.create(), 1);
        }
    }
}
