package io.claimwright.it.twojars.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.RefusalKind;
import io.claimwright.config.JwtConfig;
import io.claimwright.it.servers.App;
import io.claimwright.it.servers.Container;
import io.claimwright.it.servers.Server;
import io.claimwright.it.twojars.claims.Address;
import io.claimwright.it.twojars.claims.AdminOnly;
import io.claimwright.it.twojars.claims.IsAdmin;
import io.claimwright.it.twojars.claims.Level;
import io.claimwright.it.twojars.claims.StaffClaims;
import io.claimwright.spi.ServletGuards;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An annotation that carries a guard stands in another jar than what it guards. */
class AdminOnlyTest {
    private static final StaffClaims CLAIMS = new StaffClaims(
            "Ada", Level.HIGH, new Address("", Optional.empty()), List.of(), Optional.empty(), Optional.empty());

    private final StaffJwt staff = StaffJwt.create(JwtConfig.forTests(), new Staff(name -> CLAIMS));
    private final String admin = staff.accessToken("ada").claim("admin", true).create();
    private final String other = staff.createAccessToken("bob");

    @Test
    void theAnnotationIsOfTheOtherJar() {
        assertThat(AdminOnly.class.getProtectionDomain().getCodeSource().getLocation())
                .isNotEqualTo(
                        SafeServlet.class.getProtectionDomain().getCodeSource().getLocation());
    }

    @Test
    void itGuardsAHandler() {
        GuardedAlarms alarms = new GuardedAlarms(new Alarms(), staff);

        assertThat(alarms.silence(new Request(admin))).isEqualTo("silenced by ada");
        assertThat(refused(() -> alarms.silence(new Request(other)))).isEqualTo(RefusalKind.VERIFICATION_FAILED);
        assertThat(refused(() -> alarms.silence(new Request("")))).isEqualTo(RefusalKind.MALFORMED_REQUEST);
    }

    @Test
    void itGuardsAClass() {
        GuardedSafe safe = new GuardedSafe(new Safe(), staff);

        assertThat(safe.open(new Request(admin))).isEqualTo("opened by ada");
        assertThat(safe.close(new Request(admin))).isEqualTo("closed by ada");
        assertThat(refused(() -> safe.open(new Request(other)))).isEqualTo(RefusalKind.VERIFICATION_FAILED);
        assertThat(refused(() -> safe.close(new Request(other)))).isEqualTo(RefusalKind.VERIFICATION_FAILED);
    }

    @Test
    void theGuardOfTheServletIsGenerated() {
        Guard guard =
                new SafeServletGuards().rules().get(ServletGuards.EVERY_METHOD).guard();

        assertThat(guard.optional()).isFalse();
        assertThat(guard.predicates()).singleElement().isInstanceOf(IsAdmin.class);
    }

    @ParameterizedTest
    @MethodSource("io.claimwright.it.servers.Container#all")
    void itGuardsAServlet(Container container) throws Exception {
        Server server = container.start(App.at("").atStart(staff::install).servlet("/", new SafeServlet()));
        try {
            assertThat(server.get("/").statusCode()).isEqualTo(401);
            assertThat(server.get("/", other).statusCode()).isEqualTo(403);
            assertThat(server.get("/", admin).body()).isEqualTo("opened by ada");
            assertThat(server.send("POST", "/", other).statusCode()).isEqualTo(403);
        } finally {
            server.stop();
        }
    }

    private static RefusalKind refused(ThrowingCallable call) {
        return catchThrowableOfType(JwtRefusedException.class, call).refusal().kind();
    }
}
