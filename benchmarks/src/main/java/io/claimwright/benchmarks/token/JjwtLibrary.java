package io.claimwright.benchmarks.token;

import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.JwtParserBuilder;
import io.jsonwebtoken.Jwts;
import java.security.Key;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

final class JjwtLibrary implements Library {
    private final Key signing;
    private final JwtParser parser;

    JjwtLibrary(Material material) {
        JwtParserBuilder builder = Jwts.parser().requireIssuer(Material.ISSUER).require("type", "access");
        if (material.algorithm.equals("HS256")) {
            SecretKey secret = new SecretKeySpec(material.secret(), "HmacSHA256");
            this.signing = secret;
            builder.verifyWith(secret);
        } else {
            PublicKey checking = material.publicKey();
            this.signing = material.privateKey();
            builder.verifyWith(checking);
        }
        this.parser = builder.build();
    }

    @Override
    public Object verify(String token) {
        return parser.parseSignedClaims(token).getPayload().get("name", String.class);
    }

    @Override
    public Object mint(Person person) {
        Instant now = Instant.now();
        return Jwts.builder()
                .claim("fresh", false)
                .issuedAt(Date.from(now))
                .id(UUID.randomUUID().toString())
                .claim("type", "access")
                .subject(person.id())
                .notBefore(Date.from(now))
                .expiration(Date.from(now.plusSeconds(900)))
                .issuer(Material.ISSUER)
                .claim("name", person.name())
                .claim("email", person.email())
                .claim("roles", person.roles())
                .claim("tenant", person.tenant())
                .claim("paid", person.paid())
                .signWith(signing)
                .compact();
    }
}
