package io.claimwright.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyMemberTest {
    /** What a token may not have, the body of an application may. */
    @ParameterizedTest
    @ValueSource(ints = {100, 2_000, 60_000})
    void theRestOfABodyMayBeOfAnyShape(int size) {
        String number = "9".repeat(size);
        String name = "n".repeat(size);
        String body = "{\"%s\":%s,\"text\":\"%s\",\"token\":\"t\"}".formatted(name, number, name);

        assertThat(BodyMember.read(body.getBytes(StandardCharsets.UTF_8), "token"))
                .isEqualTo(new BodyMember(BodyMember.Shape.STRING, "t"));
    }
}
