package io.claimwright.sample.loaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.claimwright.JwtRefusedException;
import io.claimwright.RefusalKind;
import io.claimwright.RefusalResponse;
import io.claimwright.config.JwtConfig;
import io.claimwright.keys.JwtKey;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The profile of docs/loaders.md. */
class BranchesTest {
    private static final Member ANNA = new Member("anna", "north");
    private static final Map<String, JwtKey> KEYS = Map.of("north", key("north"), "south", key("south"));

    private final Set<String> closed = new HashSet<>();
    private final BranchesJwt jwt =
            BranchesJwt.create(JwtConfig.forTests(), new Branches(Map.of("anna", ANNA), KEYS, closed));

    private static JwtKey key(String branch) {
        return JwtKey.hmac("HS256", "the secret of the branch in the " + branch).withId(branch);
    }

    @Test
    void eachBranchSignsWithItsOwnKey() {
        BranchesToken token = jwt.verify(jwt.createAccessToken(ANNA));

        assertThat(token.header().keyId()).hasValue("north");
        assertThat(token.header().value("branch", String.class)).hasValue("north");
    }

    @Test
    void aKeyThatNobodyKnowsIsRefused() {
        BranchesJwt elsewhere =
                BranchesJwt.create(JwtConfig.forTests(), new Branches(Map.of(), Map.of("west", key("west")), Set.of()));

        assertThat(refused(elsewhere.createAccessToken(new Member("bert", "west")))
                        .refusal()
                        .kind())
                .isEqualTo(RefusalKind.INVALID_TOKEN);
    }

    @Test
    void aClosedBranchIsAnsweredInItsOwnWords() {
        String token = jwt.createAccessToken(ANNA);
        closed.add("north");

        RefusalResponse answer = jwt.response(refused(token));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).isEqualTo("{\"closed\":true}");
    }

    @Test
    void theSubjectAloneMaySayThatATokenIsRevoked() {
        assertThat(refused(jwt.createAccessToken(new Member("former-carl", "north")))
                        .refusal()
                        .kind())
                .isEqualTo(RefusalKind.REVOKED);
    }

    private JwtRefusedException refused(String token) {
        return catchThrowableOfType(JwtRefusedException.class, () -> jwt.verify(token));
    }
}
