package io.claimwright.it.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.config.JwtConfig;
import org.junit.jupiter.api.Test;

/** That the matrix would see a lock that is held while a loader runs. */
class HeldLocksTest {
    @Test
    void nothingIsHeldByDefault() {
        assertThat(HeldLocks.ofOurs()).isEmpty();
    }

    @Test
    void theLockOfAnObjectOfOursIsSeen() {
        JwtConfig ours = JwtConfig.forTests();
        synchronized (ours) {
            assertThat(HeldLocks.ofOurs()).hasSize(1);
        }
    }
}
