package io.claimwright.benchmarks.token;

import io.claimwright.config.JwtConfig;
import io.claimwright.keys.JwtKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;

final class OurLibrary implements Library {
    private final AccountJwt jwt;

    OurLibrary(Material material) {
        this.jwt = jwt(material);
    }

    static AccountJwt jwt(Material material) {
        return AccountJwt.create(
                JwtConfig.builder(key(material))
                        .encodeIssuer(Material.ISSUER)
                        .decodeIssuer(Material.ISSUER)
                        .accessTokenExpires(Duration.ofDays(1))
                        .build(),
                new Account());
    }

    private static JwtKey key(Material material) {
        return switch (material.algorithm) {
            case "HS256" -> JwtKey.hs256(material.secret());
            case "RS256" -> JwtKey.rs256((RSAPublicKey) material.publicKey(), (RSAPrivateKey) material.privateKey());
            case "PS256" -> JwtKey.ps256((RSAPublicKey) material.publicKey(), (RSAPrivateKey) material.privateKey());
            case "ES256" -> JwtKey.es256((ECPublicKey) material.publicKey(), (ECPrivateKey) material.privateKey());
            default -> JwtKey.ed25519((EdECPublicKey) material.publicKey(), (EdECPrivateKey) material.privateKey());
        };
    }

    @Override
    public Object verify(String token) {
        return jwt.verify(token).name();
    }

    @Override
    public Object mint(Person person) {
        return jwt.createAccessToken(person);
    }
}
