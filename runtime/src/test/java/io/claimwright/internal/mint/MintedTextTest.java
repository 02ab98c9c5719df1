package io.claimwright.internal.mint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.HeldJwt;
import io.claimwright.fixture.Signed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a token may be, that a claim is in it once, and what is said where one is of another type. */
class MintedTextTest {
    private static final int LONGEST = 8192;

    private final BareJwt bare = BareJwt.create(Signed.config().build());

    @Test
    void theLongestTokenIsMintedAndTheNextOneIsNot() {
        String empty = filled(0);
        int encoded = LONGEST - empty.length() + empty.split("\\.", -1)[1].length();
        int filler = encoded * 3 / 4 - Signed.part(empty, 1).length();

        assertThat(filled(filler)).hasSize(LONGEST);
        assertThat(bare.verify(filled(filler)).subject()).isEqualTo("alice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filled(filler + 1))
                .withMessageContaining("8193 characters");
    }

    private String filled(int size) {
        return bare.accessToken("alice").claim("x", "x".repeat(size)).create();
    }

    @Test
    void anAudienceThatIsTheFirstClaimIsWrittenOnce() {
        HeldJwt<List<String>> jwt = HeldJwt.ofAudience(Signed.config()
                .encodeAudience("api")
                .decodeAudience("api", "web")
                .build());

        String token = jwt.accessToken(List.of("web")).create();

        assertThat(Signed.part(token, 1)).containsOnlyOnce("\"aud\"").contains("\"aud\":\"web\"");
        assertThat(jwt.verify(token).value()).containsExactly("web");
    }

    @ParameterizedTest
    @CsvSource({
        "exp, an Instant",
        "fresh, a boolean or an Instant",
        "aud, 'a string, or a collection of strings, none of them empty'",
        "iss, a string that is not empty"
    })
    void whoGivesAnotherTypeIsToldTheRightOne(String name, String type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare.accessToken("alice").claim(name, 1))
                .withMessage("The claim \"" + name + "\" is registered and has a type: " + type + ".");
    }
}
