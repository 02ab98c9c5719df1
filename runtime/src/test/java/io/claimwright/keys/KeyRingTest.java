package io.claimwright.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.claimwright.fixture.KeyPairs;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.EdECPublicKey;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyRingTest {
    private static final JwtKey UNNAMED = hs256("one secret that others could not guess");
    private static final JwtKey A =
            hs256("two secrets that others could not guess").withId("a");
    private static final JwtKey B =
            hs256("three secrets that others could not guess").withId("b");
    private static final JwtKey ED = JwtKey.ed25519((EdECPublicKey) KeyPairs.ED25519.getPublic());

    private static JwtKey hs256(String secret) {
        return JwtKey.hs256(secret.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aNameChoosesExactlyItsKey() {
        KeyRing ring = KeyRing.of(A, List.of(B, ED));

        assertThat(ring.choose("HS256", "a")).isSameAs(A);
        assertThat(ring.choose("HS256", "b")).isSameAs(B);
        assertThat(ring.choose("HS256", "A")).isNull();
        assertThat(ring.choose("HS512", "a")).isNull();
        assertThat(ring.choose("HS256", null)).as("two would do").isNull();
        assertThat(ring.lacks("c")).isTrue();
        assertThat(ring.lacks("a")).isFalse();
        assertThat(ring.lacks(null)).isFalse();
    }

    @Test
    void aKeyWithoutANameIsChosenByItsAlgorithm() {
        KeyRing ring = KeyRing.of(UNNAMED, List.of(ED));

        assertThat(ring.choose("HS256", null)).isSameAs(UNNAMED);
        assertThat(ring.choose("HS256", "whatever")).isSameAs(UNNAMED);
        assertThat(ring.choose("EdDSA", null)).isSameAs(ED);
        assertThat(ring.choose("Ed25519", null)).isSameAs(ED);
        assertThat(ring.choose("ed25519", null)).isNull();
        assertThat(ring.choose("none", null)).isNull();
    }

    @Test
    void aNamedKeyIsNotForTokensThatNameAnother() {
        KeyRing ring = KeyRing.of(A, List.of());

        assertThat(ring.choose("HS256", null)).isSameAs(A);
        assertThat(ring.choose("HS256", "b")).isNull();
    }

    @Test
    void keysCanBeToldApart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyRing.of(A, List.of(UNNAMED)))
                .withMessageContaining("2 keys for HS256")
                .withMessageContaining("withId");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyRing.checking(List.of(A, B.withId("a"))))
                .withMessageContaining("2 keys of the name \"a\"");
        assertThat(KeyRing.of(A, List.of(A, B)).checking()).containsExactly(A, B);
    }

    @Test
    void aRingMayOnlyCheck() {
        KeyRing ring = KeyRing.checking(List.of(ED));

        assertThat(ring.signing()).isEmpty();
        assertThat(ring).hasToString("KeyRing[1]");
    }
}
