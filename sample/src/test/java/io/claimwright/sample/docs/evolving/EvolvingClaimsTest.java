package io.claimwright.sample.docs.evolving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.claimwright.JwtRefusedException;
import io.claimwright.config.JwtConfig;
import org.junit.jupiter.api.Test;

/** Services of different versions that share a key, as docs/evolving-claims.md has them. */
class EvolvingClaimsTest {
    private final JwtConfig config = JwtConfig.forTests();
    private final BeforeRenameJwt before = BeforeRenameJwt.create(config, new BeforeRename());
    private final FirstReleaseJwt first = FirstReleaseJwt.create(config, new FirstRelease());
    private final SecondReleaseJwt second = SecondReleaseJwt.create(config, new SecondRelease());
    private final StockJwt stock = StockJwt.create(config, new Stock());
    private final SeatsJwt seats = SeatsJwt.create(config, new Seats());

    @Test
    void neighboursReadEachOthersTokens() {
        assertThat(first.verify(before.createAccessToken("ada")).plan()).isEqualTo("team");
        assertThat(before.verify(first.createAccessToken("ada")).tariff()).isEqualTo("team");
        assertThat(second.verify(first.createAccessToken("ada")).plan()).isEqualTo("team");
        assertThat(first.verify(second.createAccessToken("ada")).plan()).isEqualTo("team");
        assertThat(second.verify(before.createAccessToken("ada")).plan()).isEqualTo("team");
    }

    @Test
    void whoeverSkipsTheFirstReleaseLogsPeopleOut() {
        assertThatThrownBy(() -> before.verify(second.createAccessToken("ada")))
                .isInstanceOf(JwtRefusedException.class)
                .hasMessage("The claim \"tariff\" is missing.");
    }

    @Test
    void theOldNameOfADeclaredClaimIsNotPassedOn() {
        SecondReleaseToken shown = second.verify(before.createAccessToken("ada"));

        assertThat(shown.undeclaredClaims()).isEmpty();
        assertThat(second.verify(second.accessToken("ada")
                                .undeclaredClaims(shown)
                                .create())
                        .claimJson("tariff"))
                .isEmpty();
    }

    @Test
    void aNewClaimIsAbsentFromOldTokens() {
        assertThat(stock.verify(before.createAccessToken("ada")).warehouse()).isEmpty();
        assertThat(before.verify(first.accessToken("ada")
                                .claim("warehouse", "north")
                                .create())
                        .tariff())
                .isEqualTo("team");
    }

    @Test
    void unknownClaimsArePassedOn() {
        String token = first.accessToken("ada").claim("trace", 17).create();
        StockToken shown = stock.verify(token);

        assertThat(shown.undeclaredClaims()).containsExactly(entry("tariff", "\"team\""), entry("trace", "17"));
        String next = new Relay(stock).tokenForTheNextService(shown);
        assertThat(second.verify(next).plan()).isEqualTo("team");
        assertThat(second.verify(next).customer()).isEqualTo("ada");
        assertThat(second.verify(next).claim("trace", Integer.class)).contains(17);
        assertThat(second.verify(next).id()).isNotEqualTo(shown.id());
    }

    @Test
    void theOldTypeStandsInForTheNewOne() {
        Seats.Claims both = seats.verify(seats.createAccessToken("ada")).claims();
        Seats.Claims old = seats.verify(before.accessToken("ada")
                        .claim("plan", "team")
                        .claim("seats", 5)
                        .create())
                .claims();

        assertThat(both.allowed()).isEqualTo(new Seats.Capacity(5, 2));
        assertThat(old.allowed()).isEqualTo(new Seats.Capacity(5, 0));
    }

    @Test
    void aConstantIsReadByBothItsNames() {
        assertThat(seats.verify(seats.createAccessToken("ada")).claimJson("plan"))
                .contains("\"paid\"");
        assertThat(seats.verify(before.accessToken("ada").claim("plan", "team").create())
                        .plan())
                .isEqualTo(Seats.Plan.TEAM);
        assertThatThrownBy(() -> seats.verify(
                        before.accessToken("ada").claim("plan", "TEAM").create()))
                .isInstanceOf(JwtRefusedException.class)
                .hasMessage("The claim \"plan\" has a wrong type or value.");
    }
}
