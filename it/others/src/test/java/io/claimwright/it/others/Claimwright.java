package io.claimwright.it.others;

import io.claimwright.JwtRefusedException;
import io.claimwright.config.JwtConfig;
import io.claimwright.config.JwtConfigBuilder;
import io.claimwright.keys.JwtKey;
import java.security.Key;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

final class Claimwright implements Library {
    @Override
    public String name() {
        return "Claimwright";
    }

    @Override
    public boolean has(String algorithm) {
        return true;
    }

    @Override
    public String sign(Material key) {
        PlainJwt jwt = PlainJwt.create(JwtConfig.builder(key(key)).build());
        return jwt.accessToken("alice")
                .expiresIn(Duration.between(Instant.now(), EXPIRY))
                .create();
    }

    @Override
    public void verify(Material key, Wanted wanted, String token) {
        JwtConfigBuilder config = JwtConfig.builder(key(key));
        wanted.audience().ifPresent(config::decodeAudience);
        wanted.issuer().ifPresent(config::decodeIssuer);
        PlainJwt.create(config.build()).verify(token);
    }

    @Override
    public boolean isRefusal(Exception thrown) {
        return thrown instanceof JwtRefusedException refused
                && refused.refusal().status() < 500;
    }

    private static JwtKey key(Material key) {
        return switch (key.algorithm()) {
            case "HS256" -> JwtKey.hs256(key.secret());
            case "HS384" -> JwtKey.hs384(key.secret());
            case "HS512" -> JwtKey.hs512(key.secret());
            default ->
                JwtKey.pem(key.algorithm(), pem("PUBLIC KEY", key.publicKey()), pem("PRIVATE KEY", key.privateKey()));
        };
    }

    private static String pem(String label, Key key) {
        return "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder().encodeToString(key.getEncoded())
                + "\n-----END " + label + "-----\n";
    }
}
