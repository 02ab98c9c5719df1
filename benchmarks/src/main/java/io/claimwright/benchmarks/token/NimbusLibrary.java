package io.claimwright.benchmarks.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.UUID;

final class NimbusLibrary implements Library {
    private final JWSHeader header;
    private final JWSSigner signer;
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    NimbusLibrary(Material material) {
        try {
            JWSAlgorithm algorithm = JWSAlgorithm.parse(material.algorithm);
            this.header = new JWSHeader(algorithm);
            this.signer = signer(material);
            processor.setJWSKeySelector(
                    new JWSVerificationKeySelector<>(algorithm, new ImmutableJWKSet<>(new JWKSet(jwk(material)))));
            processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                    new JWTClaimsSet.Builder()
                            .issuer(Material.ISSUER)
                            .claim("type", "access")
                            .build(),
                    Set.of("sub", "exp")));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWSSigner signer(Material material) throws JOSEException {
        return switch (material.algorithm) {
            case "HS256" -> new MACSigner(material.secret());
            case "ES256" -> new ECDSASigner((ECPrivateKey) material.privateKey());
            default -> new RSASSASigner(material.privateKey());
        };
    }

    private static JWK jwk(Material material) {
        return switch (material.algorithm) {
            case "HS256" -> new OctetSequenceKey.Builder(material.secret()).build();
            case "ES256" -> new ECKey.Builder(Curve.P_256, (ECPublicKey) material.publicKey()).build();
            default -> new RSAKey.Builder((RSAPublicKey) material.publicKey()).build();
        };
    }

    @Override
    public Object verify(String token) throws Exception {
        return processor.process(token, null).getStringClaim("name");
    }

    @Override
    public Object mint(Person person) throws JOSEException {
        Instant now = Instant.now();
        SignedJWT jwt = new SignedJWT(
                header,
                new JWTClaimsSet.Builder()
                        .claim("fresh", false)
                        .issueTime(Date.from(now))
                        .jwtID(UUID.randomUUID().toString())
                        .claim("type", "access")
                        .subject(person.id())
                        .notBeforeTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(900)))
                        .issuer(Material.ISSUER)
                        .claim("name", person.name())
                        .claim("email", person.email())
                        .claim("roles", person.roles())
                        .claim("tenant", person.tenant())
                        .claim("paid", person.paid())
                        .build());
        jwt.sign(signer);
        return jwt.serialize();
    }
}
