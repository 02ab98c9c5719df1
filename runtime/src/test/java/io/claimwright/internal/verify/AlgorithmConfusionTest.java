package io.claimwright.internal.verify;

import static io.claimwright.fixture.Refusals.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.config.JwtConfig;
import io.claimwright.config.JwtConfigBuilder;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.KeyPairs;
import io.claimwright.fixture.RawClaims;
import io.claimwright.fixture.Signed;
import io.claimwright.keys.JwtKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** The classic: what everybody may know, the public key, as the secret of an HMAC. */
class AlgorithmConfusionTest {
    private static final JwtKey RSA =
            JwtKey.rs256((RSAPublicKey) KeyPairs.RSA.getPublic(), (RSAPrivateKey) KeyPairs.RSA.getPrivate());

    @Test
    void aPublicKeyIsNoSecret() throws GeneralSecurityException {
        String pem = KeyPairs.pem(KeyPairs.RSA.getPublic());
        for (byte[] known : List.of(
                KeyPairs.RSA.getPublic().getEncoded(),
                pem.getBytes(StandardCharsets.UTF_8),
                pem.strip().getBytes(StandardCharsets.UTF_8))) {
            for (String header : List.of(
                    "{\"alg\":\"HS256\"}",
                    "{\"alg\":\"RS256\"}",
                    "{\"alg\":\"HS256\",\"kid\":\"r\"}",
                    "{\"alg\":\"RS256\",\"kid\":\"r\"}")) {
                String forged = forged(known, header);
                for (BareJwt jwt : List.of(
                        jwt(JwtConfig.builder(RSA)),
                        jwt(JwtConfig.builder(RSA).flaskCompatible()),
                        jwt(JwtConfig.builder(RSA.withId("r")).decodeKeys(Signed.KEY)),
                        jwt(JwtConfig.builder(Signed.KEY).decodeKeys(RSA).flaskCompatible()))) {
                    assertThat(refusalOf(() -> jwt.verify(forged)).text())
                            .isIn("The token is malformed.", "The token's signature is wrong.");
                }
            }
        }
    }

    private static BareJwt jwt(JwtConfigBuilder config) {
        return BareJwt.create(config.clock(Signed.config().build().clock()).build());
    }

    private static String forged(byte[] secret, String header) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        String signed = Signed.base64Url(header.getBytes(StandardCharsets.UTF_8)) + "."
                + Signed.base64Url(RawClaims.good().json().getBytes(StandardCharsets.UTF_8));
        return signed + "." + Signed.base64Url(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }
}
