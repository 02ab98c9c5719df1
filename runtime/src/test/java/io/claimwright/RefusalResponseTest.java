package io.claimwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer that a container would not send, or not as it is meant, is none. */
class RefusalResponseTest {
    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 99, 100, 199, 600, 1000})
    void aStatusIsThatOfAFinalAnswer(int status) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RefusalResponse.json(status, "{}"))
                .withMessageContaining("between 200 and 599");
    }

    @ParameterizedTest
    @ValueSource(strings = {"b\r\nSet-Cookie: evil=1", "\n", "\u0000", "\u007f"})
    void aHeaderIsOneLine(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RefusalResponse(403, Map.of("X-Reason", value), "{}"))
                .withMessage("The header X-Reason has a line break or another control character.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X-A: b\r\nSet-Cookie", "a b", "Content-Length", "transfer-encoding"})
    void aNameIsThatOfAHeaderOfItsOwn(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RefusalResponse(403, Map.of(name, "1"), "{}"))
                .withMessageNotContaining("Cookie");
    }

    @Test
    void whatHttpTakesIsTaken() {
        Map<String, String> headers = Map.of("Content-Type", "text/plain;charset=utf-8", "X-Reason", "gr\u00fcn\t1");

        assertThat(new RefusalResponse(302, headers, "").headers()).isEqualTo(headers);
    }
}
