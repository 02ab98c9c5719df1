package io.claimwright.benchmarks.threads;

import io.claimwright.config.JwtConfig;

/** Checks a token, and keeps nothing of it. */
@SuppressWarnings("claimwright:config-for-tests") // nobody logs in
final class Checking implements Runnable {
    private static final String NAME = "Ada Lovelace";

    private final GuestJwt jwt = GuestJwt.create(JwtConfig.forTests(), new Guest());
    private final String token = jwt.createAccessToken(NAME);

    @Override
    public void run() {
        if (!jwt.verify(token).name().equals(NAME)) {
            throw new IllegalStateException("It says another name.");
        }
    }
}
