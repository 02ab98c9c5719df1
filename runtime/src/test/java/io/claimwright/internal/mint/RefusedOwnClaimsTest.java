package io.claimwright.internal.mint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.claimwright.SettableClock;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.Signed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the library itself can't write in a token, and says so. */
class RefusedOwnClaimsTest {
    @Test
    void anIdentityThatNoTokenCanHaveIsNamedByItsClaim() {
        BareJwt jwt = BareJwt.create(Signed.config().identityClaim("uid").build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> jwt.createAccessToken("a\ud800"))
                .withMessageStartingWith("The claim \"uid\" has half a surrogate pair");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> jwt.createAccessToken(""))
                .withMessageStartingWith("The identity is null, empty or has a NUL");
    }

    /** Also where a call or the clock has the claims written one by one. */
    @Test
    void nobodyIsNobodyHoweverATokenIsMinted() {
        SettableClock clock = SettableClock.startingAt(Signed.NOW);
        BareJwt jwt = BareJwt.create(Signed.config().clock(clock).build());
        for (String nobody : List.of("", "a\0")) {
            for (BareJwt.Builder token : List.of(
                    jwt.accessToken(nobody),
                    jwt.accessToken(nobody).freshFor(Duration.ofMinutes(1)),
                    jwt.accessToken(nobody).claim("x", 1),
                    jwt.refreshToken(nobody).neverExpires())) {
                assertThatIllegalArgumentException()
                        .isThrownBy(token::create)
                        .withMessageStartingWith("The identity is null, empty or has a NUL");
            }
        }
        clock.advance(Duration.between(Signed.NOW, Instant.ofEpochSecond(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> jwt.createAccessToken(""));
    }

    @Test
    void aTimeBefore1970IsNoneThatATokenCanSay() {
        for (Instant before : List.of(Instant.EPOCH.minusMillis(1), Instant.EPOCH.minusSeconds(1_900_000_000))) {
            BareJwt jwt = BareJwt.create(
                    Signed.config().clock(SettableClock.startingAt(before)).build());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> jwt.createAccessToken("alice"))
                    .withMessageStartingWith("The claim \"iat\" lies outside");
        }
    }

    @Test
    void anAudienceThatIsConfiguredAndNotAcceptedIsRefused() {
        BareJwt jwt = BareJwt.create(Signed.config()
                .flaskCompatible()
                .encodeAudience("other")
                .decodeAudience("api")
                .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> jwt.createAccessToken("alice"))
                .withMessageStartingWith("The token's \"aud\" is one that this configuration would refuse");
    }

    @Test
    void anIssuerThatNoTokenHasRoomForIsRefusedWhenATokenIsMinted() {
        BareJwt jwt =
                BareJwt.create(Signed.config().encodeIssuer("x".repeat(9000)).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> jwt.createAccessToken("alice"))
                .withMessageStartingWith("The token would have 12");
        assertThat(jwt.accessToken("alice").claim("iss", "me").create()).isNotEmpty();
    }
}
