package io.claimwright.internal.verify;

import static io.claimwright.fixture.Refusals.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.Refusal;
import io.claimwright.RefusalKind;
import io.claimwright.fixture.Address;
import io.claimwright.fixture.Colour;
import io.claimwright.fixture.Full;
import io.claimwright.fixture.FullClaims;
import io.claimwright.fixture.FullJwt;
import io.claimwright.fixture.RawClaims;
import io.claimwright.fixture.Signed;
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

class DeclaredClaimsTest {
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
                .isEqualTo(json.contains("null") ? isNull(claim) : wrong(claim));
    }

    @Test
    void aClaimWithinARecordIsRefusedByItsPath() {
        assertThat(refusalOfAddress("{}")).isEqualTo(missing("address.street"));
        assertThat(refusalOfAddress("{\"city\":\"c\"}")).isEqualTo(missing("address.street"));
        assertThat(refusalOfAddress("{\"street\":null}")).isEqualTo(isNull("address.street"));
        assertThat(refusalOfAddress("{\"street\":\"s\",\"city\":1}")).isEqualTo(wrong("address.city"));
    }

    private Refusal refusalOfAddress(String json) {
        return refusalOf(() -> full.verify(Signed.token(RawClaims.full().with("address", json))));
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
                .isEqualTo(missing(claim));
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

    private static Refusal wrong(String claim) {
        return refusal(claim, "has a wrong type or value.");
    }

    private static Refusal isNull(String claim) {
        return refusal(claim, "has null for a value.");
    }

    private static Refusal missing(String claim) {
        return refusal(claim, "is missing.");
    }

    private static Refusal refusal(String claim, String what) {
        return new Refusal(RefusalKind.INVALID_TOKEN, "The claim \"" + claim + "\" " + what);
    }
}
