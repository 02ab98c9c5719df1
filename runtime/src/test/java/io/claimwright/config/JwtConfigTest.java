package io.claimwright.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.claimwright.JwtRefusedException;
import io.claimwright.RefusalRenderer;
import io.claimwright.SettableClock;
import io.claimwright.TokenLocation;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.Signed;
import io.claimwright.keys.JwtKey;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JwtConfigTest {
    private static final JwtKey OTHER = JwtKey.hmac("HS384", Signed.SECRET + Signed.SECRET);

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
            assertThat(config.clock()).isEqualTo(Clock.tickMillis(ZoneOffset.UTC));
            assertThat(config.decodeKeys()).containsExactly(Signed.KEY);
            assertThat(config.verifiesSubject()).isTrue();
            assertThat(config.identityClaim()).isEqualTo("sub");
            assertThat(config.locations()).containsExactly(TokenLocation.HEADERS);
            assertThat(config.queryStringName()).isEqualTo("jwt");
            assertThat(config.queryStringValuePrefix()).isEmpty();
            assertThat(config.jsonKey()).isEqualTo("access_token");
            assertThat(config.refreshJsonKey()).isEqualTo("refresh_token");
            assertThat(config.jsonBodyLimit()).isEqualTo(65_536);
            assertThat(config.problemJson()).isFalse();
            assertThat(config.refusalRenderer()).isEmpty();
            assertThat(config.implicitRefresh()).isEmpty();
        }

        @Test
        void takesEveryOption() {
            SettableClock clock = SettableClock.startingNow();
            RefusalRenderer renderer = (refusal, usual) -> usual;
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
                    .decodeKeys(OTHER, Signed.KEY)
                    .verifySubject(false)
                    .identityClaim("uid")
                    .locations(TokenLocation.JSON, TokenLocation.COOKIES, TokenLocation.QUERY_STRING)
                    .queryStringName("token")
                    .queryStringValuePrefix("Bearer ")
                    .jsonKey("access")
                    .refreshJsonKey("refresh")
                    .jsonBodyLimit(1_048_576)
                    .problemJson()
                    .refusals(renderer)
                    .implicitRefresh(Duration.ofMinutes(30), Duration.ofHours(12))
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
            assertThat(config.decodeKeys()).containsExactly(Signed.KEY, OTHER);
            assertThat(config.verifiesSubject()).isFalse();
            assertThat(config.identityClaim()).isEqualTo("uid");
            assertThat(config.locations())
                    .containsExactly(TokenLocation.JSON, TokenLocation.COOKIES, TokenLocation.QUERY_STRING);
            assertThat(config.queryStringName()).isEqualTo("token");
            assertThat(config.queryStringValuePrefix()).isEqualTo("Bearer ");
            assertThat(config.jsonKey()).isEqualTo("access");
            assertThat(config.refreshJsonKey()).isEqualTo("refresh");
            assertThat(config.jsonBodyLimit()).isEqualTo(1 << 20);
            assertThat(config.problemJson()).isTrue();
            assertThat(config.refusalRenderer()).containsSame(renderer);
            assertThat(config.implicitRefresh())
                    .contains(new ImplicitRefresh(Duration.ofMinutes(30), Duration.ofHours(12)));
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
                            "JWT_ENCODE_ISSUER",
                            "JWT_DECODE_ISSUER",
                            "JWT_HEADER_NAME",
                            "JWT_HEADER_TYPE",
                            "JWT_ERROR_MESSAGE_KEY");
            assertThat(fault).hasMessageStartingWith("The JWT configuration can't be used, for 10 reasons:");
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

            assertThatNullPointerException().isThrownBy(() -> JwtConfig.builder((JwtKey) null));
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
            assertThatNullPointerException().isThrownBy(() -> builder.decodeKeys((JwtKey) null));
            assertThatNullPointerException().isThrownBy(() -> builder.identityClaim(null));
            assertThatNullPointerException().isThrownBy(() -> builder.locations((TokenLocation) null));
            assertThatNullPointerException().isThrownBy(() -> builder.queryStringName(null));
            assertThatNullPointerException().isThrownBy(() -> builder.queryStringValuePrefix(null));
            assertThatNullPointerException().isThrownBy(() -> builder.jsonKey(null));
            assertThatNullPointerException().isThrownBy(() -> builder.refreshJsonKey(null));
            assertThatNullPointerException().isThrownBy(() -> builder.refusals(null));
            assertThatNullPointerException().isThrownBy(() -> builder.implicitRefresh(null, Duration.ofDays(1)));
            assertThatNullPointerException().isThrownBy(() -> builder.implicitRefresh(Duration.ofDays(1), null));
            assertThatNullPointerException().isThrownBy(() -> builder.cookies(null));
            assertThatNullPointerException().isThrownBy(() -> builder.csrf(null));
        }

        private static JwtConfigurationException faultOf(JwtConfigBuilder builder) {
            return catchThrowableOfType(JwtConfigurationException.class, builder::build);
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
