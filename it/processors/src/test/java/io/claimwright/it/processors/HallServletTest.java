package io.claimwright.it.processors;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.config.JwtConfig;
import io.claimwright.it.servers.App;
import io.claimwright.it.servers.Container;
import io.claimwright.it.servers.Server;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mapstruct.factory.Mappers;

/** The servlet in a container, whose start holds the generated guards against the annotations. */
class HallServletTest {
    private static final Member ADA =
            Member.builder().id("m-1").name("Ada").level(3).build();

    @Test
    void isGuarded() throws Exception {
        MuseumJwt museum = MuseumJwt.create(JwtConfig.forTests(), new Museum(Map.of(ADA.getId(), ADA)));
        Container container = Container.all().findFirst().orElseThrow();
        Server server = container.start(App.at("")
                .atStart(museum::install)
                .servlet("/hall", new HallServlet(Mappers.getMapper(CardMapper.class))));
        try {
            assertThat(server.get("/hall").statusCode()).isEqualTo(401);
            assertThat(server.get("/hall", museum.createAccessToken(ADA)).body())
                    .isEqualTo("Card(name=Ada, floors=3)");
            assertThat(server.send("POST", "/hall").body()).isEqualTo("welcome");
        } finally {
            server.stop();
        }
    }
}
