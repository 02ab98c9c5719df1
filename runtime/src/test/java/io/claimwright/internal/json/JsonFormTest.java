package io.claimwright.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.internal.json.JsonForm.Filling;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonFormTest {
    private static final Instant SAMPLE = Instant.ofEpochSecond(1_700_000_000);
    private static final Instant NOW = Instant.ofEpochSecond(1_900_000_000);
    private static final UUID ID = UUID.fromString("6f2a0c1e-5b77-4a3e-9d9b-000000000001");

    private static JsonForm form(@Nullable Instant expiry) {
        JsonClaimsWriter sample = new JsonClaimsWriter();
        sample.name("id").uuid(new UUID(0, 0));
        sample.name("who").string("somebody");
        sample.name("now").instant(SAMPLE);
        if (expiry != null) {
            sample.name("end").instant(expiry);
        }
        sample.end();
        return new JsonForm(
                sample, Map.of("id", Filling.ID, "who", Filling.TEXT, "now", Filling.NOW, "end", Filling.EXPIRY));
    }

    @Test
    void isWrittenWithOtherValuesAndGoesOn() {
        JsonClaimsWriter out = new JsonClaimsWriter();
        out.begin(form(SAMPLE), "Zo\u00eb \"Z\"", NOW, NOW.plusSeconds(1), () -> ID);
        out.name("more").bool(true);

        assertThat(new String(out.finish(), StandardCharsets.UTF_8))
                .isEqualTo("{\"id\":\"" + ID
                        + "\",\"who\":\"Zo\u00eb \\\"Z\\\"\",\"now\":1900000000,\"end\":1900000001,\"more\":true}");
    }

    @Test
    void fitsWhereEachMomentHasItsBlank() {
        assertThat(form(SAMPLE).fits(NOW, NOW)).isTrue();
        assertThat(form(SAMPLE).fits(NOW, null)).isFalse();
        assertThat(form(null).fits(NOW, null)).isTrue();
        assertThat(form(null).fits(NOW, NOW)).isFalse();
        for (Instant other : new Instant[] {Instant.EPOCH, NOW.plusNanos(1), Instant.MAX}) {
            assertThat(form(SAMPLE).fits(other, NOW)).isFalse();
            assertThat(form(SAMPLE).fits(NOW, other)).isFalse();
        }
    }
}
