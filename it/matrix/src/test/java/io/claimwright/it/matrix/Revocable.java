package io.claimwright.it.matrix;

import io.claimwright.JwtProfile;
import io.claimwright.TokenInBlocklistLoader;

/** A profile with a blocklist and nothing else. */
@JwtProfile
final class Revocable {
    private final Script script;

    Revocable(Script script) {
        this.script = script;
    }

    @TokenInBlocklistLoader
    boolean isRevoked(RevocableToken token) {
        return script.ask(TokenInBlocklistLoader.class, false);
    }
}
