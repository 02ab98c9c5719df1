package io.claimwright.benchmarks.growth;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import javax.crypto.Mac;

/** Tokens of one size, which take turns to be checked. */
final class GrowthSubject {
    private static final int TOKENS = 64;
    private static final JWTVerifier THEIRS = JWT.require(Algorithm.HMAC256(GrowthKeys.secret(0)))
            .withClaim("type", "access")
            .withClaimPresence("exp")
            .withClaimPresence("sub")
            .build();

    final int n;
    final String[] tokens;
    private final GrownJwt ours;
    private final byte[][] contents;
    private final Mac mac = GrowthKeys.mac(0);
    private int turn;

    /**
     * Makes the tokens.
     *
     * @param growth what grows
     * @param n how much there is of it
     */
    GrowthSubject(Growth growth, int n) {
        this.n = n;
        this.ours = growth == Growth.KEYS ? GrowthKeys.ring(n) : GrowthKeys.one();
        this.tokens = IntStream.range(0, TOKENS)
                .mapToObj(i -> growth == Growth.KEYS ? ofRing(i) : ofOne(growth, i))
                .toArray(String[]::new);
        this.contents = Arrays.stream(tokens)
                .map(token -> token.substring(0, token.lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
    }

    private String ofOne(Growth growth, int i) {
        String own = ours.createAccessToken("Ada Lovelace");
        String header = own.substring(0, own.indexOf('.'));
        return GrowthKeys.sign(header, growth.payload(n, i, header.length()), 0);
    }

    private String ofRing(int i) {
        int key = i * n / TOKENS;
        String header = GrowthKeys.header(key);
        return GrowthKeys.sign(header, Growth.KEYS.payload(n, i, header.length()), key);
    }

    private int next() {
        turn = (turn + 1) % TOKENS;
        return turn;
    }

    /** A token checked by us, and its two declared claims read. */
    int claimwright() {
        GrownToken token = ours.verify(tokens[next()]);
        return token.name().length() + token.level();
    }

    /** The same by java-jwt. */
    int javaJwt() {
        DecodedJWT token = THEIRS.verify(tokens[next()]);
        return token.getClaim("name").asString().length()
                + token.getClaim("level").asInt();
    }

    /** Only the signature made anew, as nobody can do without. */
    int signature() {
        return mac.doFinal(contents[next()]).length;
    }
}
