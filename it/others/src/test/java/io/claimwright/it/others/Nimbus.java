package io.claimwright.it.others;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.Ed25519Signer;
import com.nimbusds.jose.crypto.Ed25519Verifier;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Date;
import java.util.Set;

final class Nimbus implements Library {
    @Override
    public String name() {
        return "nimbus-jose-jwt";
    }

    @Override
    public boolean has(String algorithm) {
        return true;
    }

    @Override
    public String sign(Material key) throws JOSEException {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .subject("alice")
                .claim("type", "access")
                .expirationTime(Date.from(EXPIRY))
                .build();
        SignedJWT jwt = new SignedJWT(new JWSHeader(algorithm(key)), claims);
        jwt.sign(signer(key));
        return jwt.serialize();
    }

    @Override
    public void verify(Material key, Wanted wanted, String token) throws Exception {
        if (key.algorithm().equals("EdDSA")) {
            verifyEdDsa(key, token);
            return;
        }
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(algorithm(key), new ImmutableJWKSet<>(new JWKSet(jwk(key)))));
        processor.setJWTClaimsSetVerifier(claims(wanted));
        processor.process(token, null);
    }

    private static DefaultJWTClaimsVerifier<SecurityContext> claims(Wanted wanted) {
        JWTClaimsSet.Builder exact = new JWTClaimsSet.Builder().claim("type", "access");
        wanted.issuer().ifPresent(exact::issuer);
        return new DefaultJWTClaimsVerifier<>(wanted.audience().orElse(null), exact.build(), Set.of("sub", "exp"));
    }

    /** Its processor doesn't choose keys for EdDSA; the documentation checks such tokens by hand. */
    private static void verifyEdDsa(Material key, String token) throws Exception {
        SignedJWT jwt = SignedJWT.parse(token);
        if (!jwt.verify(new Ed25519Verifier(octets(key).toPublicJWK()))) {
            throw new BadJOSEException("wrong signature");
        }
        claims(Wanted.NOTHING).verify(jwt.getJWTClaimsSet(), null);
    }

    @Override
    public boolean isRefusal(Exception thrown) {
        return thrown instanceof ParseException
                || thrown instanceof JOSEException
                || thrown instanceof BadJOSEException;
    }

    private static JWSAlgorithm algorithm(Material key) {
        return JWSAlgorithm.parse(key.algorithm());
    }

    private static JWSSigner signer(Material key) throws JOSEException {
        return switch (key.algorithm().substring(0, 2)) {
            case "HS" -> new MACSigner(key.secret());
            case "ES" -> new ECDSASigner((ECPrivateKey) key.privateKey());
            case "Ed" -> new Ed25519Signer(octets(key));
            default -> new RSASSASigner(key.privateKey());
        };
    }

    private static JWK jwk(Material key) {
        return switch (key.algorithm().substring(0, 2)) {
            case "HS" -> new OctetSequenceKey.Builder(key.secret()).build();
            case "ES" -> {
                ECPublicKey point = (ECPublicKey) key.publicKey();
                yield new ECKey.Builder(Curve.forECParameterSpec(point.getParams()), point).build();
            }
            default -> new RSAKey.Builder((RSAPublicKey) key.publicKey()).build();
        };
    }

    /** The last 32 bytes of either encoding are the key (RFC 8410). */
    private static OctetKeyPair octets(Material key) {
        return new OctetKeyPair.Builder(Curve.Ed25519, last(key.publicKey().getEncoded()))
                .d(last(key.privateKey().getEncoded()))
                .build();
    }

    private static Base64URL last(byte[] encoded) {
        return Base64URL.encode(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    }
}
