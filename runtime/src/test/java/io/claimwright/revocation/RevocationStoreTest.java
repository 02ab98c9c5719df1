package io.claimwright.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimwright.JwtToken;
import io.claimwright.TokenIdentity;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.RawClaims;
import io.claimwright.fixture.Signed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevocationStoreTest {
    private final BareJwt jwt = BareJwt.create(Signed.config().flaskCompatible().build());

    @Test
    void aTokenIsRevokedByItsIdentity() {
        Noting store = new Noting();

        store.revoke(jwt.verify(Signed.token(RawClaims.good())));
        store.revoke(jwt.verify(Signed.token(RawClaims.good().without("exp").without("jti"))));

        assertThat(store.revoked)
                .containsExactly(
                        new TokenIdentity("0b7a", "alice", Signed.NOW.plusSeconds(600)),
                        new TokenIdentity(null, "alice", null));
    }

    @Test
    void aTokenWithoutJtiCantBeRevokedInMemoryAndIsNotTakenForAnother() {
        InMemoryRevocationStore store =
                InMemoryRevocationStore.of(Signed.config().build());
        JwtToken anonymous = jwt.verify(Signed.token(RawClaims.good().without("jti")));

        assertThatThrownBy(() -> store.revoke(anonymous)).isInstanceOf(IllegalArgumentException.class);
        assertThat(store.isRevoked(anonymous)).isFalse();
        store.revokeAll("alice");
        assertThat(store.isRevoked(anonymous)).isTrue();
    }

    private static final class Noting implements RevocationStore {
        private final List<TokenIdentity> revoked = new ArrayList<>();

        @Override
        public void revoke(TokenIdentity token) {
            revoked.add(token);
        }

        @Override
        public void revokeAll(String subject) {
            throw new AssertionError("nobody asked for this");
        }

        @Override
        public boolean isRevoked(JwtToken token) {
            return false;
        }
    }
}
