package io.claimwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.Signed;
import io.claimwright.keys.JwtKey;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JwtConfigTest {
    @Nested
    class Built {
        @Test
        void hasSafeDefaults() {
            JwtConfig config = JwtConfig.builder(Signed.KEY).build();

            assertThat(config.key()).isSameAs(Signed.KEY);
            assertThat(config.accessTokenExpires()).contains(Duration.ofMinutes(15));
            assertThat(config.refreshTokenExpires()).contains(Duration.ofDays(30));
            assertThat(config.leeway()).isZero();
            assertThat(config.encodeAudience()).isEmpty();
            assertThat(config.acceptsAudience(List.of())).isTrue();
            assertThat(config.acceptsAudience(List.of("x"))).isFalse();
            assertThat(config.encodeIssuer()).isEmpty();
            assertThat(config.decodeIssuers()).isEmpty();
            assertThat(config.encodesNotBefore()).isTrue();
            assertThat(config.acceptsEndlessTokens()).isFalse();
            assertThat(config.headerName()).isEqualTo("Authorization");
            assertThat(config.headerType()).isEqualTo("Bearer");
            assertThat(config.errorMessageKey()).isEqualTo("msg");
            assertThat(config.clock()).isEqualTo(Clock.systemUTC());
        }

        @Test
        void takesEveryOption() {
            SettableClock clock = SettableClock.startingNow();
            JwtConfig config = JwtConfig.builder(Signed.KEY)
                    .accessTokenExpires(Duration.ofSeconds(1))
                    .refreshTokenExpires(Duration.ofSeconds(2))
                    .leeway(Duration.ofSeconds(300))
                    .encodeAudience("a", "b")
                    .decodeAudience("b", "c")
                    .encodeIssuer("i")
                    .decodeIssuer("i", "j")
                    .encodeNotBefore(false)
                    .acceptEndlessTokens()
                    .headerName("X-Token")
                    .headerType("JWT")
                    .errorMessageKey("error")
                    .clock(clock)
                    .build();

            assertThat(config.accessTokenExpires()).contains(Duration.ofSeconds(1));
            assertThat(config.refreshTokenExpires()).contains(Duration.ofSeconds(2));
            assertThat(config.leeway()).isEqualTo(Duration.ofMinutes(5));
            assertThat(config.encodeAudience()).containsExactly("a", "b");
            assertThat(config.acceptsAudience(List.of("x", "c"))).isTrue();
            assertThat(config.acceptsAudience(List.of("a"))).isFalse();
            assertThat(config.acceptsAudience(List.of())).isFalse();
            assertThat(config.encodeIssuer()).contains("i");
            assertThat(config.decodeIssuers()).containsExactly("i", "j");
            assertThat(config.encodesNotBefore()).isFalse();
            assertThat(config.acceptsEndlessTokens()).isTrue();
            assertThat(config.headerName()).isEqualTo("X-Token");
            assertThat(config.headerType()).isEqualTo("JWT");
            assertThat(config.errorMessageKey()).isEqualTo("error");
            assertThat(config.clock()).isSameAs(clock);
        }

        @Test
        void neverExpiresOnlyOnDemand() {
            JwtConfig config = JwtConfig.builder(Signed.KEY)
                    .accessTokenNeverExpires()
                    .refreshTokenNeverExpires()
                    .build();

            assertThat(config.accessTokenExpires()).isEmpty();
            assertThat(config.refreshTokenExpires()).isEmpty();
            assertThat(config.acceptsEndlessTokens()).isFalse();
        }

        @Test
        void tellsAllFaultsAtOnceInTheOrderOfTheOptions() {
            JwtConfigBuilder builder = JwtConfig.builder(Signed.KEY)
                    .accessTokenExpires(Duration.ZERO)
                    .refreshTokenExpires(Duration.ofSeconds(-1))
                    .leeway(Duration.ofSeconds(301))
                    .encodeAudience("")
                    .decodeAudience(" ")
                    .encodeIssuer("")
                    .decodeIssuer("a\0")
                    .headerName("a b")
                    .headerType("Bearer:")
                    .errorMessageKey("");

            JwtConfigurationException fault = faultOf(builder);
            assertThat(fault.faults())
                    .extracting(text -> text.substring(0, text.indexOf(' ')))
                    .containsExactly(
                            "JWT_ACCESS_TOKEN_EXPIRES",
                            "JWT_REFRESH_TOKEN_EXPIRES",
                            "JWT_DECODE_LEEWAY",
                            "JWT_ENCODE_AUDIENCE",
                            "JWT_DECODE_AUDIENCE",
                            "JWT_ENCODE_AUDIENCE",
                            "JWT_ENCODE_ISSUER",
                            "JWT_DECODE_ISSUER",
                            "JWT_HEADER_NAME",
                            "JWT_HEADER_TYPE",
                            "JWT_ERROR_MESSAGE_KEY");
            assertThat(fault).hasMessageStartingWith("The JWT configuration can't be used, for 11 reasons:");
            assertThat(fault.faults()).allSatisfy(text -> assertThat(fault).hasMessageContaining(text));
            assertThat(builder.faults()).isEqualTo(fault.faults());
        }

        @Test
        void tellsASingleFaultInOneLine() {
            assertThat(faultOf(JwtConfig.builder(Signed.KEY).errorMessageKey("")))
                    .hasMessage("The JWT configuration can't be used: JWT_ERROR_MESSAGE_KEY is empty;"
                            + " it is the name of a JSON member, such as msg.");
        }

        @ParameterizedTest
        @ValueSource(longs = {0, -1, -86400, 3_155_760_001L, Long.MAX_VALUE, Long.MIN_VALUE})
        void anExpiryIsASecondToAHundredYears(long seconds) {
            Duration time = Duration.ofSeconds(seconds);

            assertThat(faultOf(JwtConfig.builder(Signed.KEY).accessTokenExpires(time)))
                    .hasMessageContaining("JWT_ACCESS_TOKEN_EXPIRES")
                    .hasMessageContaining("\"false\"");
            assertThat(faultOf(JwtConfig.builder(Signed.KEY).refreshTokenExpires(time)))
                    .hasMessageContaining("JWT_REFRESH_TOKEN_EXPIRES");
        }

        @Test
        void aFractionOfASecondIsNoExpiry() {
            assertThat(faultOf(JwtConfig.builder(Signed.KEY).accessTokenExpires(Duration.ofMillis(999))))
                    .hasMessageContaining("at least 1");
        }

        @Test
        void theLeewayIsZeroTo300Seconds() {
            for (Duration bad : List.of(
                    Duration.ofNanos(-1),
                    Duration.ofSeconds(300, 1),
                    Duration.ofSeconds(Long.MAX_VALUE),
                    Duration.ofSeconds(Long.MIN_VALUE))) {
                assertThat(faultOf(JwtConfig.builder(Signed.KEY).leeway(bad)))
                        .hasMessageContaining("JWT_DECODE_LEEWAY");
            }
        }

        @Test
        void anAudienceThatWeWouldRefuseIsAFault() {
            assertThat(faultOf(JwtConfig.builder(Signed.KEY).encodeAudience("a").decodeAudience("b")))
                    .hasMessageContaining("our own tokens would be refused")
                    .hasMessageContaining("Set JWT_DECODE_AUDIENCE");
            assertThat(faultOf(JwtConfig.builder(Signed.KEY).encodeAudience("a")))
                    .hasMessageContaining("Set JWT_DECODE_AUDIENCE");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "a b", "a:b", "a\n", "a\r\nb: c", "é", "a\0", "(", "a,b"})
        void aHeadersNameAndSchemeAreTokensOfHttp(String bad) {
            assertThat(faultOf(JwtConfig.builder(Signed.KEY).headerName(bad))).hasMessageContaining("JWT_HEADER_NAME");
            if (!bad.isEmpty()) {
                assertThat(faultOf(JwtConfig.builder(Signed.KEY).headerType(bad)))
                        .hasMessageContaining("JWT_HEADER_TYPE");
            }
        }

        @Test
        void nullIsNoValue() {
            JwtConfigBuilder builder = JwtConfig.builder(Signed.KEY);

            assertThatNullPointerException().isThrownBy(() -> JwtConfig.builder(null));
            assertThatNullPointerException().isThrownBy(() -> builder.accessTokenExpires(null));
            assertThatNullPointerException().isThrownBy(() -> builder.refreshTokenExpires(null));
            assertThatNullPointerException().isThrownBy(() -> builder.leeway(null));
            assertThatNullPointerException().isThrownBy(() -> builder.encodeAudience("a", null));
            assertThatNullPointerException().isThrownBy(() -> builder.decodeAudience((String) null));
            assertThatNullPointerException().isThrownBy(() -> builder.encodeIssuer(null));
            assertThatNullPointerException().isThrownBy(() -> builder.decodeIssuer((String) null));
            assertThatNullPointerException().isThrownBy(() -> builder.headerName(null));
            assertThatNullPointerException().isThrownBy(() -> builder.headerType(null));
            assertThatNullPointerException().isThrownBy(() -> builder.errorMessageKey(null));
            assertThatNullPointerException().isThrownBy(() -> builder.clock(null));
        }

        private static JwtConfigurationException faultOf(JwtConfigBuilder builder) {
            return catchThrowableOfType(JwtConfigurationException.class, builder::build);
        }
    }

    @Nested
    class FromOptions {
        @Test
        void needsOnlyTheSecret() {
            JwtConfig config = config();

            assertThat(config.key().algorithm()).isEqualTo("HS256");
            assertThat(config.key().id()).isEmpty();
            assertThat(config.accessTokenExpires()).contains(Duration.ofMinutes(15));
            assertThat(config.headerType()).isEqualTo("Bearer");
        }

        @Test
        void takesEveryOption() {
            JwtConfig config = config(
                    "JWT_ALGORITHM", "HS384",
                    "JWT_KEY_ID", "k0",
                    "JWT_ACCESS_TOKEN_EXPIRES", " 60 ",
                    "JWT_REFRESH_TOKEN_EXPIRES", "120",
                    "JWT_DECODE_LEEWAY", "10",
                    "JWT_ENCODE_AUDIENCE", "a, b",
                    "JWT_DECODE_AUDIENCE", "b ,c",
                    "JWT_ENCODE_ISSUER", " i ",
                    "JWT_DECODE_ISSUER", "i,j",
                    "JWT_ENCODE_NBF", "False",
                    "JWT_TOKEN_LOCATION", "headers",
                    "JWT_HEADER_NAME", "X-Token",
                    "JWT_HEADER_TYPE", "",
                    "JWT_ERROR_MESSAGE_KEY", "error",
                    "JWT_NOTHING_OF_OURS", "x",
                    "PATH", "/bin");

            assertThat(config.key().algorithm()).isEqualTo("HS384");
            assertThat(config.key().id()).contains("k0");
            assertThat(config.accessTokenExpires()).contains(Duration.ofMinutes(1));
            assertThat(config.refreshTokenExpires()).contains(Duration.ofMinutes(2));
            assertThat(config.leeway()).isEqualTo(Duration.ofSeconds(10));
            assertThat(config.encodeAudience()).containsExactly("a", "b");
            assertThat(config.acceptsAudience(List.of("c"))).isTrue();
            assertThat(config.encodeIssuer()).contains("i");
            assertThat(config.decodeIssuers()).containsExactly("i", "j");
            assertThat(config.encodesNotBefore()).isFalse();
            assertThat(config.headerName()).isEqualTo("X-Token");
            assertThat(config.headerType()).isEmpty();
            assertThat(config.errorMessageKey()).isEqualTo("error");
        }

        @ParameterizedTest
        @ValueSource(strings = {"false", "False", "FALSE", " false "})
        void falseMeansNever(String value) {
            JwtConfig config = config("JWT_ACCESS_TOKEN_EXPIRES", value, "JWT_REFRESH_TOKEN_EXPIRES", value);

            assertThat(config.accessTokenExpires()).isEmpty();
            assertThat(config.refreshTokenExpires()).isEmpty();
            assertThat(config.acceptsEndlessTokens()).isFalse();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "JWT_ALGORITHM | none",
                    "JWT_ALGORITHM | RS256",
                    "JWT_ALGORITHM | hs256",
                    "JWT_ALGORITHM | ''",
                    "JWT_KEY_ID | ''",
                    "JWT_ACCESS_TOKEN_EXPIRES | ''",
                    "JWT_ACCESS_TOKEN_EXPIRES | 0",
                    "JWT_ACCESS_TOKEN_EXPIRES | -1",
                    "JWT_ACCESS_TOKEN_EXPIRES | 15m",
                    "JWT_ACCESS_TOKEN_EXPIRES | 1.5",
                    "JWT_ACCESS_TOKEN_EXPIRES | true",
                    "JWT_ACCESS_TOKEN_EXPIRES | 99999999999",
                    "JWT_REFRESH_TOKEN_EXPIRES | 0",
                    "JWT_REFRESH_TOKEN_EXPIRES | x",
                    "JWT_DECODE_LEEWAY | -1",
                    "JWT_DECODE_LEEWAY | 301",
                    "JWT_DECODE_LEEWAY | false",
                    "JWT_ENCODE_AUDIENCE | a",
                    "JWT_ENCODE_AUDIENCE | ''",
                    "JWT_DECODE_AUDIENCE | a,,b",
                    "JWT_DECODE_AUDIENCE | a,",
                    "JWT_ENCODE_ISSUER | ' '",
                    "JWT_DECODE_ISSUER | ','",
                    "JWT_ENCODE_NBF | 1",
                    "JWT_ENCODE_NBF | ''",
                    "JWT_TOKEN_LOCATION | cookies",
                    "JWT_TOKEN_LOCATION | headers,json",
                    "JWT_TOKEN_LOCATION | ''",
                    "JWT_HEADER_NAME | ''",
                    "JWT_HEADER_NAME | a b",
                    "JWT_HEADER_TYPE | a b",
                    "JWT_ERROR_MESSAGE_KEY | ''"
                })
        void namesTheOptionThatCantBeUsed(String option, String value) {
            assertThatExceptionOfType(JwtConfigurationException.class)
                    .isThrownBy(() -> config(option, value))
                    .withMessageContaining(option)
                    .withMessageNotContaining(Signed.SECRET);
        }

        @Test
        void aMissingOrShortSecretIsAFaultWithTheCure() {
            assertThatExceptionOfType(JwtConfigurationException.class)
                    .isThrownBy(() -> JwtConfig.from(Map.of()))
                    .withMessageContaining("JWT_SECRET_KEY is not set")
                    .withMessageContaining("openssl rand");
            assertThatExceptionOfType(JwtConfigurationException.class)
                    .isThrownBy(() -> JwtConfig.from(Map.of("JWT_SECRET_KEY", "")))
                    .withMessageContaining("JWT_SECRET_KEY is not set");
            assertThatExceptionOfType(JwtConfigurationException.class)
                    .isThrownBy(() -> config("JWT_SECRET_KEY", "hunter2"))
                    .withMessageContaining("JWT_SECRET_KEY")
                    .withMessageContaining("openssl rand")
                    .withMessageNotContaining("hunter2");
            assertThatExceptionOfType(JwtConfigurationException.class)
                    .isThrownBy(() -> config("JWT_ALGORITHM", "HS512", "JWT_SECRET_KEY", Signed.SECRET))
                    .withMessageContaining("needs at least 64");
        }

        @Test
        void tellsAllFaultsAtOnce() {
            JwtConfigurationException fault = catchThrowableOfType(
                    JwtConfigurationException.class,
                    () -> JwtConfig.from(Map.of(
                            "JWT_SECRET_KEY", "hunter2",
                            "JWT_ALGORITHM", "none",
                            "JWT_KEY_ID", "",
                            "JWT_ACCESS_TOKEN_EXPIRES", "x",
                            "JWT_REFRESH_TOKEN_EXPIRES", "0",
                            "JWT_DECODE_LEEWAY", "-1",
                            "JWT_ENCODE_NBF", "x",
                            "JWT_TOKEN_LOCATION", "x",
                            "JWT_HEADER_NAME", "")));

            assertThat(fault.faults()).hasSize(8);
            assertThat(fault).hasMessageContaining("8 reasons").hasMessageNotContaining("hunter2");
        }

        @Test
        void theSecretIsItsUtf8() {
            String token = BareJwt.create(JwtConfig.builder(JwtKey.hmac("HS256", Signed.SECRET))
                            .build())
                    .createAccessToken("alice");

            assertThat(BareJwt.create(config()).verify(token).subject()).isEqualTo("alice");
        }

        private static JwtConfig config(String... options) {
            Map<String, String> all = new HashMap<>();
            all.put("JWT_SECRET_KEY", Signed.SECRET + " and some more of it");
            if (options.length == 0) {
                all.put("JWT_SECRET_KEY", Signed.SECRET);
            }
            for (int i = 0; i < options.length; i += 2) {
                all.put(options[i], options[i + 1]);
            }
            return JwtConfig.from(all);
        }
    }

    @Nested
    class ForTests {
        @Test
        void hasAKeyOfItsOwn() {
            BareJwt one = BareJwt.create(JwtConfig.forTests());
            BareJwt other = BareJwt.create(JwtConfig.forTests());
            String token = one.createAccessToken("alice");

            assertThat(one.verify(token).subject()).isEqualTo("alice");
            assertThatExceptionOfType(JwtRefusedException.class).isThrownBy(() -> other.verify(token));
        }

        @Test
        void aSettableClockStandsStillUntilItIsTold() {
            SettableClock clock = SettableClock.startingAt(Signed.NOW);
            BareJwt jwt = BareJwt.create(JwtConfig.forTests(clock));
            String token = jwt.createAccessToken("alice");

            assertThat(jwt.verify(token).issuedAt()).contains(Signed.NOW);
            clock.advance(Duration.ofMinutes(16));
            assertThat(clock.instant()).isEqualTo(Signed.NOW.plusSeconds(960));
            assertThatExceptionOfType(JwtRefusedException.class).isThrownBy(() -> jwt.verify(token));
            assertThat(clock.withZone(ZoneId.of("Asia/Tokyo")).instant()).isEqualTo(clock.instant());
        }
    }
}
