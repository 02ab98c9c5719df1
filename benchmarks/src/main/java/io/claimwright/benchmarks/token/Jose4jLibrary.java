package io.claimwright.benchmarks.token;

import java.security.Key;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.Validator;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

final class Jose4jLibrary implements Library {
    private final String algorithm;
    private final Key signing;
    private final JwtConsumer consumer;

    Jose4jLibrary(Material material) {
        boolean secret = material.algorithm.equals("HS256");
        this.algorithm = material.algorithm;
        this.signing = secret ? new HmacKey(material.secret()) : material.privateKey();
        this.consumer = new JwtConsumerBuilder()
                .setVerificationKey(secret ? signing : material.publicKey())
                .setJwsAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, algorithm))
                .setRequireExpirationTime()
                .setRequireSubject()
                .setExpectedIssuer(Material.ISSUER)
                .registerValidator((Validator) context ->
                        "access".equals(context.getJwtClaims().getClaimValue("type")) ? null : "no access token")
                .build();
    }

    @Override
    public Object verify(String token) throws Exception {
        return consumer.processToClaims(token).getStringClaimValue("name");
    }

    @Override
    public Object mint(Person person) throws JoseException {
        NumericDate now = NumericDate.now();
        JwtClaims claims = new JwtClaims();
        claims.setClaim("fresh", false);
        claims.setIssuedAt(now);
        claims.setJwtId(UUID.randomUUID().toString());
        claims.setStringClaim("type", "access");
        claims.setSubject(person.id());
        claims.setNotBefore(now);
        claims.setExpirationTime(NumericDate.fromSeconds(now.getValue() + 900));
        claims.setIssuer(Material.ISSUER);
        claims.setStringClaim("name", person.name());
        claims.setStringClaim("email", person.email());
        claims.setStringListClaim("roles", person.roles());
        claims.setClaim("tenant", person.tenant());
        claims.setClaim("paid", person.paid());
        JsonWebSignature jws = new JsonWebSignature();
        jws.setPayload(claims.toJson());
        jws.setAlgorithmHeaderValue(algorithm);
        jws.setKey(signing);
        return jws.getCompactSerialization();
    }
}
