package io.claimwright;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.config.JwtConfigurationException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An exception that has travelled to another JVM still says why. */
class SerializedExceptionTest {
    @Test
    void aRefusalIsStillThere() throws Exception {
        Refusal refusal = new Refusal(RefusalKind.EXPIRED, "The token has expired.");

        assertThat(travelled(new JwtRefusedException(refusal)).refusal()).isEqualTo(refusal);
    }

    @Test
    void theFaultsAreStillThere() throws Exception {
        assertThat(travelled(new JwtConfigurationException(List.of("one", "two")))
                        .faults())
                .containsExactly("one", "two");
    }

    @SuppressWarnings("unchecked")
    private static <T> T travelled(T exception) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
