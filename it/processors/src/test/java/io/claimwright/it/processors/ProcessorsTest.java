package io.claimwright.it.processors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.claimwright.JwtRefusedException;
import io.claimwright.config.JwtConfig;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mapstruct.factory.Mappers;

/** That it compiles, with every warning an error, is half of the test; the other half is that guards guard. */
class ProcessorsTest {
    private static final Member ADA =
            Member.builder().id("m-1").name("Ada").level(3).build();

    private final CardMapper mapper = Mappers.getMapper(CardMapper.class);
    private final MuseumJwt museum = MuseumJwt.create(JwtConfig.forTests(), new Museum(Map.of(ADA.getId(), ADA)));
    private final ExhibitionJwt exhibition = ExhibitionJwt.create(JwtConfig.forTests(), new Exhibition());

    @Test
    void aUserOfLomboksGoesIntoATokenAndComesBack() {
        GuardedDesk desk = new GuardedDesk(new Desk(mapper), museum);
        Request request = new Request(museum.createAccessToken(ADA));

        assertThat(desk.card(request)).isEqualTo(new Card("Ada", 3));
        assertThat(desk.raise(request, Member.builder().name("Bob"))).isEqualTo(new Card("Bob", 4));
        assertThatExceptionOfType(JwtRefusedException.class)
                .isThrownBy(() -> desk.card(new Request(museum.createRefreshToken(ADA))));
    }

    @Test
    void aMapperOfMapStructsTakesTheClaims() {
        GuardedDesk desk = new GuardedDesk(new Desk(mapper), museum);
        Request fresh = new Request(museum.accessToken(ADA).fresh().create());
        Request stale = new Request(museum.createAccessToken(ADA));

        assertThat(desk.cardOfToken(fresh)).isEqualTo(new Card("Ada", 3));
        assertThatExceptionOfType(JwtRefusedException.class).isThrownBy(() -> desk.cardOfToken(stale));
    }

    @Test
    void aUserOfAutoValuesGoesIntoATokenAndComesBack() {
        GuardedDoor door = new GuardedDoor(new Door(), exhibition);
        Request request = new Request(exhibition.createAccessToken(Visitor.of("t-7")));
        Door.Bag bag = Door.Bag.builder().litres(8).build();

        assertThat(door.open(request, bag)).isEqualTo("t-7 with 8 l");
        assertThat(door.weigh(request, (AutoValue_Door_Bag) bag)).isEqualTo(4);
        assertThatExceptionOfType(JwtRefusedException.class)
                .isThrownBy(() -> door.open(new Request(museum.createAccessToken(ADA)), bag));
    }
}
