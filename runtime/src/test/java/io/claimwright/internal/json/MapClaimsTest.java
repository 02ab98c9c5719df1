package io.claimwright.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.claimwright.ClaimConverter;
import io.claimwright.fixture.Full;
import io.claimwright.fixture.FullClaims;
import io.claimwright.fixture.FullJwt;
import io.claimwright.fixture.Held;
import io.claimwright.fixture.HeldJwt;
import io.claimwright.fixture.Signed;
import io.claimwright.spi.ClaimsReader;
import io.claimwright.spi.ClaimsWriter;
import io.claimwright.spi.Variants;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A loader's map, typed by the record. */
class MapClaimsTest {
    private final FullJwt jwt =
            FullJwt.create(Signed.config().decodeAudience("api").build(), new Full());

    @Test
    void theRecordIsWhatTheMapSays() {
        FullClaims sample = FullClaims.sample();

        assertThat(read(map())).isEqualTo(sample);
        assertThat(read(with("nick", Optional.empty())).nick()).isEmpty();
        assertThat(read(without("nick")).nick()).isEmpty();
        assertThat(read(with("nick", Optional.of("n"))).nick()).contains("n");
        assertThat(read(with("text", Optional.of("present"))).text()).isEqualTo("present");
        assertThat(read(with("aud", "api")).aud()).containsExactly("api");
        assertThat(read(with("colour", "BLUE")).colour()).hasToString("BLUE");
        assertThat(read(with("count", 7L)).count()).isEqualTo(7);
    }

    @Test
    void anUnknownNameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(with("txet", "x")))
                .withMessageContaining("\"txet\"")
                .withMessageContaining("declare");
        assertThatIllegalArgumentException().isThrownBy(() -> read(with("exp", 1)));
    }

    @Test
    void aMissingNameIsRefused() {
        for (String name : List.of("text", "count", "address", "aud")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> read(without(name)))
                    .withMessageContaining("\"" + name + "\"");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(with("text", Optional.empty())))
                .withMessageContaining("\"text\"");
    }

    @Test
    void aValueOfAnotherTypeIsRefused() {
        Map<String, Object> bad = new HashMap<>();
        bad.put("text", 1);
        bad.put("flag", "true");
        bad.put("count", 1L << 40);
        bad.put("ratio", "0.5");
        bad.put("since", "2020-01-01");
        bad.put("ref", "x");
        bad.put("home", List.of());
        bad.put("colour", "PINK");
        bad.put("tags", List.of(1));
        bad.put("stock", Map.of("a", "1"));
        bad.put("aud", List.of());
        bad.put("nick", 5);
        bad.forEach((name, value) -> assertThatIllegalArgumentException()
                .isThrownBy(() -> read(with(name, value)))
                .withMessageContaining("another type or value")
                .withMessageContaining("\"" + name + "\""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(with("address", Map.of("city", "c"))))
                .withMessage("The claims loader's map lacks the claim \"address.street\".");
    }

    @Test
    void nullIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(with("text", null)))
                .withMessageContaining("\"text\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(with("nick", null)))
                .withMessageContaining("\"nick\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(with("tags", Arrays.asList("a", null))))
                .withMessageContaining("\"tags\"");
        assertThatIllegalArgumentException().isThrownBy(() -> read(with(null, "x")));
    }

    @Test
    void aRecordThatRefusesSaysSoWithoutTheValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(with("count", -77)))
                .withMessageContaining("record refuses")
                .withMessageNotContaining("77");
    }

    @Test
    void whatIsBeyondALimitIsRefusedAsWell() {
        assertThatIllegalArgumentException().isThrownBy(() -> read(with("text", "x".repeat(9000))));
        assertThatIllegalArgumentException().isThrownBy(() -> read(with("stock", many())));
        assertThatIllegalArgumentException().isThrownBy(() -> read(with("text", "\ud800")));
    }

    /** As the token has it: the member that says which record it is, and what the converter makes. */
    @Test
    void variantsAndConvertedClaimsAreGivenAsTheyTravel() {
        Variants<Held<?>> plans = Variants.<Held<?>>by("kind")
                .variant("paid", Held.reader(ClaimsReader::int32, "seats"))
                .build();
        HeldJwt<Held<?>> variants = HeldJwt.create(
                Signed.config().build(),
                in -> in.oneOf(plans),
                (out, plan) -> out.map(Map.of("kind", "paid"), ClaimsWriter::string),
                "plan");
        ClaimConverter<Integer, String> hex = new Hex();
        HeldJwt<Integer> converted = HeldJwt.create(
                Signed.config().build(),
                in -> in.converted(ClaimsReader::string, hex),
                (out, number) -> out.converted(number, hex, ClaimsWriter::string),
                "colour");

        String token = converted.createAccessToken(Map.of("colour", "ff"));
        assertThat(converted.verify(token).value()).isEqualTo(255);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> converted.createAccessToken(Map.of("colour", "xyz")))
                .withMessageContaining("\"colour\"")
                .withMessageNotContaining("xyz");
        assertThat(variants.createAccessToken(Map.of("plan", Map.of("seats", 5, "kind", "paid"))))
                .isNotEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> variants.createAccessToken(Map.of("plan", Map.of("kind", "paid"))))
                .withMessageContaining("\"plan.seats\"");
    }

    private static final class Hex implements ClaimConverter<Integer, String> {
        @Override
        public String toClaim(Integer value) {
            return Integer.toHexString(value);
        }

        @Override
        public Integer fromClaim(String claim) {
            return Integer.parseInt(claim, 16);
        }
    }

    private static Map<String, Integer> many() {
        Map<String, Integer> many = new HashMap<>();
        for (int i = 0; i < 300; i++) {
            many.put("m" + i, i);
        }
        return many;
    }

    private FullClaims read(Map<String, ?> claims) {
        return jwt.verify(jwt.createAccessToken("alice", claims)).claims();
    }

    private static Map<String, Object> with(String name, Object value) {
        Map<String, Object> map = map();
        map.put(name, value);
        return map;
    }

    private static Map<String, Object> without(String name) {
        Map<String, Object> map = map();
        map.remove(name);
        return map;
    }

    private static Map<String, Object> map() {
        FullClaims sample = FullClaims.sample();
        Map<String, Object> map = new HashMap<>();
        map.put("text", sample.text());
        map.put("flag", sample.flag());
        map.put("count", sample.count());
        map.put("https://shop.example/total", sample.total());
        map.put("ratio", sample.ratio());
        map.put("since", sample.since());
        map.put("ref", sample.ref());
        map.put("home", sample.home());
        map.put("colour", sample.colour());
        map.put("nick", sample.nick());
        map.put("tags", sample.tags());
        map.put("colours", sample.colours());
        map.put("stock", sample.stock());
        map.put("address", Map.of("street", sample.address().street()));
        map.put("aud", sample.aud());
        return map;
    }
}
