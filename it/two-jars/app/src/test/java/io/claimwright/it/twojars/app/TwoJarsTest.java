package io.claimwright.it.twojars.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.claimwright.JwtRefusedException;
import io.claimwright.config.JwtConfig;
import io.claimwright.it.twojars.claims.Address;
import io.claimwright.it.twojars.claims.Level;
import io.claimwright.it.twojars.claims.StaffClaims;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The generated code stands with the profile; the record that it reads stands in another jar. */
class TwoJarsTest {
    private static final StaffClaims ADA = new StaffClaims(
            "Ada L.",
            Level.HIGH,
            new Address("Long Lane", Optional.of(7)),
            List.of(new Address("Short Lane", Optional.empty())),
            Optional.of(new UUID(1, 2)),
            Optional.of(new StaffClaims.Badge(42, Level.LOW)));

    private static final StaffClaims BOB = new StaffClaims(
            "Bob", Level.LOW, new Address("", Optional.empty()), List.of(), Optional.empty(), Optional.empty());

    private final StaffJwt staff =
            StaffJwt.create(JwtConfig.forTests(), new Staff(name -> name.equals("ada") ? ADA : BOB));

    @Test
    void theRecordIsOfTheOtherJar() {
        assertThat(StaffClaims.class.getProtectionDomain().getCodeSource().getLocation())
                .isNotEqualTo(
                        StaffToken.class.getProtectionDomain().getCodeSource().getLocation());
    }

    @Test
    void theClaimsComeBackAsTheyWere() {
        assertThat(staff.verify(staff.createAccessToken("ada")).claims()).isEqualTo(ADA);
        assertThat(staff.verify(staff.createAccessToken("bob")).claims()).isEqualTo(BOB);
    }

    @Test
    void theNamesAreThoseOfTheCompiledRecord() {
        StaffToken token = staff.verify(staff.createAccessToken("ada"));

        assertThat(token.claim("display_name", String.class)).hasValue("Ada L.");
        assertThat(token.claimJson("address")).hasValue("{\"street\":\"Long Lane\",\"no\":7}");
        assertThat(token.claimJson("badge")).hasValue("{\"number\":42,\"doors\":\"LOW\"}");
        assertThat(token.name()).isEqualTo("Ada L.");
    }

    @Test
    void handlersAreGuarded() {
        GuardedDoors doors = new GuardedDoors(new Doors(), staff);

        assertThat(doors.open(new Request(staff.createAccessToken("ada")), Level.LOW))
                .isTrue();
        assertThat(doors.open(new Request(staff.createAccessToken("ada")), Level.HIGH))
                .isFalse();
        assertThatExceptionOfType(JwtRefusedException.class)
                .isThrownBy(() -> doors.open(new Request(staff.createRefreshToken("ada")), Level.LOW));
    }
}
