package io.claimwright.it.others;

import java.security.Key;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.Validator;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

final class Jose4j implements Library {
    @Override
    public String name() {
        return "jose4j";
    }

    @Override
    public boolean has(String algorithm) {
        return true;
    }

    @Override
    public String sign(Material key) throws JoseException {
        JwtClaims claims = new JwtClaims();
        claims.setSubject("alice");
        claims.setStringClaim("type", "access");
        claims.setExpirationTime(NumericDate.fromSeconds(EXPIRY.getEpochSecond()));
        JsonWebSignature jws = new JsonWebSignature();
        jws.setPayload(claims.toJson());
        jws.setAlgorithmHeaderValue(key.algorithm());
        jws.setKey(key.isSecret() ? new HmacKey(key.secret()) : key.privateKey());
        return jws.getCompactSerialization();
    }

    @Override
    public void verify(Material key, Wanted wanted, String token) throws InvalidJwtException {
        Key checking = key.isSecret() ? new HmacKey(key.secret()) : key.publicKey();
        JwtConsumerBuilder consumer = new JwtConsumerBuilder()
                .setVerificationKey(checking)
                .setJwsAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, key.algorithm()))
                .setRequireExpirationTime()
                .setRequireSubject()
                .registerValidator((Validator) context ->
                        "access".equals(context.getJwtClaims().getClaimValue("type")) ? null : "not an access token");
        wanted.audience().ifPresent(consumer::setExpectedAudience);
        wanted.issuer().ifPresent(consumer::setExpectedIssuer);
        consumer.build().processToClaims(token);
    }

    @Override
    public boolean isRefusal(Exception thrown) {
        return thrown instanceof InvalidJwtException;
    }
}
