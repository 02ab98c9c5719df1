package io.claimwright.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.claimwright.JwtRefusedException;
import io.claimwright.RefusalKind;
import io.claimwright.SettableClock;
import io.claimwright.config.JwtConfig;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A handler is tested without a server, and time passes when the test says so. */
class OrderHandlersTest {
    private final SettableClock clock = SettableClock.startingNow();
    private final ShopJwt jwt = ShopJwt.create(JwtConfig.forTests(clock), new Shop(new Users()));
    private final User user = new User("1", "test", Set.of(Role.CUSTOMER));

    @Test
    void aReceiptNamesTheBuyer() {
        ShopToken token = jwt.verify(jwt.createAccessToken(user));

        Receipt receipt = new OrderHandlers().place(token, user, new Order("book"));

        assertThat(receipt).isEqualTo(new Receipt("book", "test", "1"));
    }

    @Test
    void afterAQuarterOfAnHourATokenHasExpired() {
        String token = jwt.createAccessToken(user);

        clock.advance(Duration.ofMinutes(15));

        assertThatExceptionOfType(JwtRefusedException.class)
                .isThrownBy(() -> jwt.verify(token))
                .satisfies(e -> assertThat(e.refusal().kind()).isEqualTo(RefusalKind.EXPIRED));
    }
}
