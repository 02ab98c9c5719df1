package io.claimwright.it.modules.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.JwtToken;
import io.claimwright.config.JwtConfig;
import io.claimwright.it.modules.inner.BackDoorServlet;
import io.claimwright.servlet.JwtServlet;
import io.claimwright.servlet.ServletJwtRequest;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.lang.module.ModuleDescriptor;
import org.junit.jupiter.api.Test;

/** The application, the library and what it needs run as named modules. */
class ModulesTest {
    private final CinemaJwt cinema = CinemaJwt.create(JwtConfig.forTests(), new Cinema());
    private final Application application = new Application();

    @Test
    void everythingIsANamedModule() {
        assertThat(getClass().getModule().getName()).isEqualTo("io.claimwright.it.modules");
        assertThat(JwtToken.class.getModule().getName()).isEqualTo("io.claimwright.runtime");
        assertThat(JwtToken.class.getModule().getDescriptor().isAutomatic()).isFalse();
        assertThat(ServletContext.class.getModule().getName()).isEqualTo("jakarta.servlet");
    }

    @Test
    void theCompilersModuleIsNotRequired() {
        assertThat(getClass().getModule().getDescriptor().requires())
                .extracting(ModuleDescriptor.Requires::name)
                .contains("io.claimwright.runtime")
                .doesNotContain("java.compiler");
        assertThat(JwtToken.class.getModule().getDescriptor().requires())
                .extracting(ModuleDescriptor.Requires::name)
                .doesNotContain("java.compiler");
    }

    @Test
    void theCoreIsNotExported() {
        Module runtime = JwtToken.class.getModule();

        assertThat(runtime.getPackages()).anyMatch(name -> name.startsWith("io.claimwright.internal."));
        assertThat(runtime.getPackages())
                .filteredOn(name -> name.startsWith("io.claimwright.internal."))
                .noneMatch(runtime::isExported);
    }

    @Test
    void tokensAreMintedAndVerified() {
        CinemaToken token = cinema.verify(cinema.createAccessToken("ada"));

        assertThat(token.age()).isEqualTo(3);
        assertThat(token.seats()).containsExactly(new CinemaClaims.Seat("A", 1));
    }

    @Test
    void handlersAreGuarded() {
        GuardedHall hall = new GuardedHall(new Hall(), cinema);

        assertThat(hall.enter(request(cinema.createAccessToken("ada")))).isEqualTo("ada sits in A");
        assertThatExceptionOfType(JwtRefusedException.class).isThrownBy(() -> hall.enter(request(null)));
    }

    @Test
    void servletsAreGuarded() throws Exception {
        ServletContext context = application.context();
        cinema.install(context);
        JwtServlet servlet = new HallServlet();
        servlet.init(application.config(context));

        servlet.service(application.get(null), application.response());
        assertThat(application.status).isEqualTo(401);
        servlet.service(application.get(cinema.createAccessToken("ada")), application.response());
        assertThat(application.page).hasToString("{\"msg\":\"A token is needed.\"}ada");
    }

    @Test
    void aGuardOutOfReachSaysWhatOpensIt() {
        ServletContext context = application.context();
        cinema.install(context);

        assertThatExceptionOfType(ServletException.class)
                .isThrownBy(() -> new BackDoorServlet().init(application.config(context)))
                .withMessageContaining("Put \"opens io.claimwright.it.modules.inner to io.claimwright.runtime;\""
                        + " into the module-info of io.claimwright.it.modules.");
    }

    private JwtRequest request(String token) {
        return ServletJwtRequest.of(application.get(token));
    }
}
