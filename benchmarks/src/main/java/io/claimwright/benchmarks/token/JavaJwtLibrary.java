package io.claimwright.benchmarks.token;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.UUID;

final class JavaJwtLibrary implements Library {
    private final Algorithm algorithm;
    private final JWTVerifier verifier;

    JavaJwtLibrary(Material material) {
        this.algorithm = switch (material.algorithm) {
            case "HS256" -> Algorithm.HMAC256(material.secret());
            case "RS256" ->
                Algorithm.RSA256((RSAPublicKey) material.publicKey(), (RSAPrivateKey) material.privateKey());
            case "ES256" ->
                Algorithm.ECDSA256((ECPublicKey) material.publicKey(), (ECPrivateKey) material.privateKey());
            default -> throw new IllegalArgumentException(material.algorithm);
        };
        this.verifier = JWT.require(algorithm)
                .withIssuer(Material.ISSUER)
                .withClaim("type", "access")
                .withClaimPresence("exp")
                .withClaimPresence("sub")
                .build();
    }

    @Override
    public Object verify(String token) {
        return verifier.verify(token).getClaim("name").asString();
    }

    @Override
    public Object mint(Person person) {
        Instant now = Instant.now();
        return JWT.create()
                .withClaim("fresh", false)
                .withIssuedAt(now)
                .withJWTId(UUID.randomUUID().toString())
                .withClaim("type", "access")
                .withSubject(person.id())
                .withNotBefore(now)
                .withExpiresAt(now.plusSeconds(900))
                .withIssuer(Material.ISSUER)
                .withClaim("name", person.name())
                .withClaim("email", person.email())
                .withClaim("roles", person.roles())
                .withClaim("tenant", person.tenant())
                .withClaim("paid", person.paid())
                .sign(algorithm);
    }
}
