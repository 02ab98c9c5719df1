package io.claimwright.it.others;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParserBuilder;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.MissingClaimException;
import io.jsonwebtoken.security.MacAlgorithm;
import io.jsonwebtoken.security.SecureDigestAlgorithm;
import io.jsonwebtoken.security.SignatureAlgorithm;
import java.util.Date;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

final class Jjwt implements Library {
    @Override
    public String name() {
        return "jjwt";
    }

    @Override
    public boolean has(String algorithm) {
        return true;
    }

    @Override
    public String sign(Material key) {
        var builder = Jwts.builder().subject("alice").claim("type", "access").expiration(Date.from(EXPIRY));
        return key.isSecret()
                ? builder.signWith(secret(key), (MacAlgorithm) algorithm(key)).compact()
                : builder.signWith(key.privateKey(), (SignatureAlgorithm) algorithm(key))
                        .compact();
    }

    @Override
    public void verify(Material key, Wanted wanted, String token) {
        JwtParserBuilder parser =
                Jwts.parser().sig().clear().add(algorithm(key)).and().require("type", "access");
        wanted.audience().ifPresent(parser::requireAudience);
        wanted.issuer().ifPresent(parser::requireIssuer);
        if (key.isSecret()) {
            parser.verifyWith(secret(key));
        } else {
            parser.verifyWith(key.publicKey());
        }
        var jws = parser.build().parseSignedClaims(token);
        Claims claims = jws.getPayload();
        if (claims.getSubject() == null || claims.getExpiration() == null) {
            throw new MissingClaimException(jws.getHeader(), claims, "sub", null, "missing");
        }
    }

    @Override
    public boolean isRefusal(Exception thrown) {
        // parseSignedClaims documents IllegalArgumentException for an empty text.
        return thrown instanceof JwtException || thrown instanceof IllegalArgumentException;
    }

    private static SecureDigestAlgorithm<?, ?> algorithm(Material key) {
        return Jwts.SIG.get().forKey(key.algorithm());
    }

    private static SecretKey secret(Material key) {
        return new SecretKeySpec(key.secret(), "Hmac" + key.algorithm().replace("HS", "SHA"));
    }
}
