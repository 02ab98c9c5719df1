package io.claimwright.internal.verify;

import static io.claimwright.fixture.Refusals.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.claimwright.JwtToken;
import io.claimwright.Refusal;
import io.claimwright.RefusalKind;
import io.claimwright.fixture.Address;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.Colour;
import io.claimwright.fixture.Full;
import io.claimwright.fixture.FullClaims;
import io.claimwright.fixture.FullJwt;
import io.claimwright.fixture.RawClaims;
import io.claimwright.fixture.Signed;
import io.claimwright.spi.Guard;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimRulesTest {
    private final BareJwt bare = BareJwt.create(Signed.config().build());
    private final FullJwt full =
            FullJwt.create(Signed.config().decodeAudience("api").build(), new Full());

    @Test
    void everyTypeArrivesAsItself() {
        FullClaims claims = full.verify(Signed.token(RawClaims.full())).claims();

        assertThat(claims)
                .isEqualTo(new FullClaims(
                        "t",
                        true,
                        7,
                        8,
                        0.5,
                        Instant.ofEpochSecond(1_500_000_000),
                        UUID.fromString("6ba7b810-9dad-41d1-80b4-00c04fd430c8"),
                        URI.create("https://shop.example/"),
                        Colour.RED,
                        Optional.empty(),
                        List.of("a"),
                        Set.of(Colour.RED, Colour.BLUE),
                        Map.of("nails", 3),
                        new Address("s", Optional.empty()),
                        List.of("api")));
    }

    @Test
    void collectionsCantBeChangedAndKeepTheirOrder() {
        FullClaims claims = full.verify(Signed.token(RawClaims.full()
                        .with("colours", "[\"BLUE\",\"RED\",\"BLUE\"]")
                        .with("tags", "[\"z\",\"a\",\"z\"]")
                        .with("stock", "{\"z\":1,\"a\":2}")))
                .claims();

        assertThat(claims.colours()).containsExactly(Colour.BLUE, Colour.RED).isUnmodifiable();
        assertThat(claims.tags()).containsExactly("z", "a", "z").isUnmodifiable();
        assertThat(claims.stock().keySet()).containsExactly("z", "a");
        assertThat(claims.stock()).isUnmodifiable();
        assertThat(claims.aud()).isUnmodifiable();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "text | null",
                "text | 1",
                "text | [\"t\"]",
                "flag | \"true\"",
                "flag | 1",
                "flag | null",
                "count | 1.0",
                "count | 1e2",
                "count | \"1\"",
                "count | 2147483648",
                "count | -2147483649",
                "count | 99999999999999999999",
                "count | true",
                "https://shop.example/total | 9223372036854775808",
                "https://shop.example/total | 1.5",
                "ratio | \"1\"",
                "ratio | 1e400",
                "ratio | [1]",
                "since | \"2020-01-01T00:00:00Z\"",
                "since | 253402300800",
                "since | null",
                "ref | \"1-1-1-1-1\"",
                "ref | \"6ba7b8109dad41d180b400c04fd430c8\"",
                "ref | \"6ba7b810-9dad-41d1-80b4-00c04fd430c8 \"",
                "ref | 1",
                "home | \"http://[\"",
                "home | \"a b\"",
                "home | {}",
                "colour | \"red\"",
                "colour | \"PINK\"",
                "colour | 0",
                "nick | null",
                "nick | 1",
                "tags | \"a\"",
                "tags | [1]",
                "tags | [\"a\",null]",
                "tags | [[\"a\"]]",
                "tags | {}",
                "colours | [\"RED\",\"PINK\"]",
                "colours | null",
                "stock | []",
                "stock | {\"a\":\"1\"}",
                "stock | {\"a\":null}",
                "stock | {\"a\":{\"b\":1}}",
                "address | \"s\"",
                "address | {}",
                "address | {\"city\":\"c\"}",
                "address | {\"street\":null}",
                "address | {\"street\":\"s\",\"city\":1}",
                "address | [{\"street\":\"s\"}]",
                "aud | []",
                "aud | [\"api\",\"\"]",
                "aud | [\"api\",1]",
                "aud | [\"api\",null]",
                "aud | [[\"api\"]]",
                "aud | \"\"",
                "aud | {}",
                "aud | null"
            })
    void aDeclaredClaimOfAWrongTypeIsRefusedByItsName(String claim, String json) {
        assertThat(refusalOf(() -> full.verify(Signed.token(RawClaims.full().with(claim, json)))))
                .isEqualTo(wrong(claim));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text",
                "flag",
                "count",
                "https://shop.example/total",
                "ratio",
                "since",
                "ref",
                "home",
                "colour",
                "tags",
                "colours",
                "stock",
                "address",
                "aud"
            })
    void aDeclaredClaimThatIsMissingIsRefusedByItsName(String claim) {
        assertThat(refusalOf(() -> full.verify(Signed.token(RawClaims.full().without(claim)))))
                .isEqualTo(wrong(claim));
    }

    @Test
    void anOptionalClaimMayBeMissingAndAnUnknownOneMayBeThere() {
        FullClaims claims = full.verify(Signed.token(RawClaims.full()
                        .with("nick", "\"n\"")
                        .with("address", "{\"x\":[{}],\"street\":\"s\",\"city\":\"c\"}")
                        .with("unknown", "{\"text\":1}")))
                .claims();

        assertThat(claims.nick()).contains("n");
        assertThat(claims.address()).isEqualTo(new Address("s", Optional.of("c")));
    }

    @Test
    void numbersReachToTheEndsOfTheirTypes() {
        FullClaims claims = full.verify(Signed.token(RawClaims.full()
                        .with("count", "2147483647")
                        .with("https://shop.example/total", "-9223372036854775808")
                        .with("ratio", "7")
                        .with("since", "-1.5")))
                .claims();

        assertThat(claims.count()).isEqualTo(Integer.MAX_VALUE);
        assertThat(claims.total()).isEqualTo(Long.MIN_VALUE);
        assertThat(claims.ratio()).isEqualTo(7.0);
        assertThat(claims.since()).isEqualTo(Instant.ofEpochSecond(-2, 500_000_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"tags\":[\"a\"",
                "{\"tags\":[",
                "{\"stock\":{",
                "{\"stock\":{\"a\":1",
                "{\"address\":{\"street\":\"s\"",
                "{\"address\":",
                "{\"text\":\"",
                "{\"colours\":[\"RED\",",
                "{\"aud\":[\"api\""
            })
    void aPayloadThatBreaksOffIsMalformed(String payload) {
        assertThat(refusalOf(() -> full.verify(Signed.payload(payload))))
                .isEqualTo(new Refusal(RefusalKind.INVALID_TOKEN, "The token is malformed."));
    }

    @Test
    void theRecordsOwnConstructorMayRefuse() {
        Refusal refusal =
                refusalOf(() -> full.verify(Signed.token(RawClaims.full().with("count", "-5"))));

        assertThat(refusal)
                .isEqualTo(new Refusal(RefusalKind.INVALID_TOKEN, "The claims are not what their record takes."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sub", "jti", "type", "iss", "csrf"})
    void aRegisteredNameIsAStringThatIsNotEmpty(String claim) {
        for (String json : new String[] {"null", "\"\"", "1", "true", "[\"a\"]", "{}", "\"a\\u0000\""}) {
            assertThat(refusalOf(() -> bare.verify(Signed.token(RawClaims.good().with(claim, json)))))
                    .isEqualTo(wrong(claim));
        }
    }

    @Test
    void subAndTypeMustBeThere() {
        assertThat(text(RawClaims.good().without("sub"))).isEqualTo("The claim \"sub\" is missing.");
        assertThat(text(RawClaims.good().without("type"))).isEqualTo("The claim \"type\" is missing.");
    }

    @Test
    void jtiMustBeThereOnlyWhereRevocationIsAsked() {
        assertThat(bare.verify(Signed.token(RawClaims.good().without("jti"))).id())
                .isNull();
        String token = Signed.token(RawClaims.full().without("jti"));
        assertThat(refusalOf(() -> full.verify(token)))
                .isEqualTo(new Refusal(RefusalKind.INVALID_TOKEN, "The claim \"jti\" is missing."));
        assertThat(full.verify(token, Guard.standard().evenRevoked()).id()).isNull();
    }

    @Test
    void typeIsExactlyTheOneThatTheGuardWants() {
        Guard refresh = Guard.standard().needRefresh();
        RawClaims refreshClaims = RawClaims.good().with("type", "\"refresh\"");

        assertThat(bare.verify(Signed.token(refreshClaims), refresh).type()).isEqualTo("refresh");
        assertThat(refusalOf(() -> bare.verify(Signed.token(refreshClaims))))
                .isEqualTo(new Refusal(RefusalKind.WRONG_TYPE, "An access token is needed."));
        assertThat(refusalOf(() -> bare.verify(Signed.token(RawClaims.good()), refresh)))
                .isEqualTo(new Refusal(RefusalKind.WRONG_TYPE, "A refresh token is needed."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Access", "ACCESS", "access ", "id", "REFRESH", "app"})
    void anotherTypeIsRefusedEvenWhereAnyWillDo(String type) {
        String token = Signed.token(RawClaims.good().with("type", "\"" + type + "\""));

        for (Guard guard : List.of(
                Guard.standard(),
                Guard.standard().needRefresh(),
                Guard.standard().anyType())) {
            assertThat(refusalOf(() -> bare.verify(token, guard)).kind()).isEqualTo(RefusalKind.WRONG_TYPE);
        }
    }

    @Test
    void anyTypeIsAccessOrRefresh() {
        Guard any = Guard.standard().anyType();

        assertThat(bare.verify(Signed.token(RawClaims.good()), any).type()).isEqualTo("access");
        assertThat(bare.verify(Signed.token(RawClaims.good().with("type", "\"refresh\"")), any)
                        .type())
                .isEqualTo("refresh");
        assertThat(refusalOf(() -> bare.verify(Signed.token(RawClaims.good().without("type")), any))
                        .kind())
                .isEqualTo(RefusalKind.INVALID_TOKEN);
    }

    @Test
    void issIsExactlyOneOfThoseConfigured() {
        BareJwt jwt = BareJwt.create(
                Signed.config().decodeIssuer("https://i", "https://j").build());

        assertThat(jwt.verify(Signed.token(RawClaims.good().with("iss", "\"https://j\"")))
                        .issuer())
                .contains("https://j");
        for (String other : new String[] {"https://i/", "https://", "HTTPS://I", "i", "https://i,https://j"}) {
            assertThat(refusalOf(() -> jwt.verify(Signed.token(RawClaims.good().with("iss", "\"" + other + "\"")))))
                    .isEqualTo(new Refusal(RefusalKind.INVALID_TOKEN, "The issuer is another one."));
        }
        assertThat(refusalOf(() -> jwt.verify(Signed.token(RawClaims.good()))).kind())
                .isEqualTo(RefusalKind.INVALID_TOKEN);
        assertThat(refusalOf(() -> jwt.verify(Signed.token(RawClaims.good().with("iss", "[\"https://i\"]")))))
                .isEqualTo(wrong("iss"));
    }

    @Test
    void audNamesOneOfThoseConfigured() {
        BareJwt jwt =
                BareJwt.create(Signed.config().decodeAudience("api", "web").build());

        assertThat(jwt.verify(Signed.token(RawClaims.good().with("aud", "\"web\"")))
                        .audience())
                .containsExactly("web");
        assertThat(jwt.verify(Signed.token(RawClaims.good().with("aud", "[\"x\",\"api\"]")))
                        .audience())
                .containsExactly("x", "api");
        for (String other : new String[] {"\"ap\"", "\"apis\"", "\"API\"", "\"аpi\"", "[\"x\"]", "\"api,web\""}) {
            assertThat(refusalOf(() -> jwt.verify(Signed.token(RawClaims.good().with("aud", other)))))
                    .isEqualTo(new Refusal(RefusalKind.INVALID_TOKEN, "The token is for another audience."));
        }
        assertThat(refusalOf(() -> jwt.verify(Signed.token(RawClaims.good()))).text())
                .isEqualTo("The claim \"aud\" is missing.");
    }

    @Test
    void audIsRefusedWhereNoneIsConfigured() {
        assertThat(text(RawClaims.good().with("aud", "\"api\""))).isEqualTo("The token is for another audience.");
        assertThat(bare.verify(Signed.token(RawClaims.good())).audience()).isEmpty();
    }

    @Test
    void aTokenIsMadeFromAProofOnly() {
        assertThatNullPointerException().isThrownBy(Unproven::new).withMessageContaining("verifier");
    }

    private String text(RawClaims claims) {
        return refusalOf(() -> bare.verify(Signed.token(claims))).text();
    }

    private static Refusal wrong(String claim) {
        return new Refusal(RefusalKind.INVALID_TOKEN, "The claim \"" + claim + "\" is missing or of a wrong type.");
    }

    private static final class Unproven extends JwtToken {
        Unproven() {
            super(null);
        }
    }
}
