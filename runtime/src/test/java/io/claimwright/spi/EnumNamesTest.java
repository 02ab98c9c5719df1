package io.claimwright.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.claimwright.fixture.Colour;
import io.claimwright.fixture.HeldJwt;
import io.claimwright.fixture.Signed;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnumNamesTest {
    private final EnumNames<Colour> own = EnumNames.of(Colour.values());
    private final EnumNames<Colour> named = own.with(Colour.RED, "red", "rouge", "GREEN");
    private final EnumNames<Colour> swapped = own.with(Colour.RED, "BLUE").with(Colour.BLUE, "RED");

    @Test
    void aConstantHasItsOwnNameOrTheGivenOne() {
        for (Colour colour : Colour.values()) {
            assertThat(own.name(colour)).isEqualTo(colour.name());
            assertThat(own.constant(colour.name())).isEqualTo(colour);
        }
        assertThat(named.name(Colour.RED)).isEqualTo("red");
        assertThat(named.constant("red")).isEqualTo(Colour.RED);
        assertThat(named.constant("RED")).isNull();
        assertThat(named.constant("Red")).isNull();
        assertThat(own.constant("red")).isNull();
    }

    @Test
    void anAliasIsReadUnlessAnotherConstantHasIt() {
        assertThat(named.constant("rouge")).isEqualTo(Colour.RED);
        assertThat(named.constant("GREEN")).isEqualTo(Colour.GREEN);
    }

    @Test
    void namesMayBeSwapped() {
        assertThat(swapped.constant("BLUE")).isEqualTo(Colour.RED);
        assertThat(swapped.constant("RED")).isEqualTo(Colour.BLUE);
        assertThat(swapped.name(Colour.RED)).isEqualTo("BLUE");
    }

    @Test
    void aLoadersMapMayHaveTheConstantOrItsName() {
        HeldJwt<Colour> jwt = jwt(named);

        for (Object red : new Object[] {Colour.RED, "red", "RED", "rouge"}) {
            String token = jwt.createAccessToken(Map.of("colour", red));
            assertThat(Signed.part(token, 1)).contains("\"colour\":\"red\"");
            assertThat(jwt.verify(token).value()).isEqualTo(Colour.RED);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> jwt.createAccessToken(Map.of("colour", "Red")));
    }

    /** Where the constant RED is the name of another one, the text says too little. */
    @Test
    void aLoadersMapIsNotGuessedAt() {
        for (Object either : new Object[] {Colour.RED, Colour.BLUE, "RED", "BLUE"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> jwt(swapped).createAccessToken(Map.of("colour", either)))
                    .withMessageContaining("\"colour\"");
        }
    }

    private static HeldJwt<Colour> jwt(EnumNames<Colour> names) {
        return HeldJwt.create(
                Signed.config().build(),
                in -> in.constant(names),
                (out, colour) -> out.constant(colour, names),
                "colour",
                "color");
    }

    @Test
    void aLoadersMapNamesNoAlias() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> jwt(own).createAccessToken(Map.of("color", Colour.RED)))
                .withMessageContaining("\"color\"")
                .withMessageContaining("\"colour\"");
    }
}
