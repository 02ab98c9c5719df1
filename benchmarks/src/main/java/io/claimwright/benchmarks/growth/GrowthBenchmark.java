package io.claimwright.benchmarks.growth;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One token checked and two claims read, and there is more and more of something. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class GrowthBenchmark {
    private static final int TOKENS = 64;

    /** What grows. */
    @Param("CLAIMS")
    public String growth = "";

    /** How much there is of it. */
    @Param("5")
    public int n;

    private final Mac mac = GrowthKeys.mac(0);
    private final JWTVerifier theirs = JWT.require(Algorithm.HMAC256(GrowthKeys.secret(0)))
            .withClaim("type", "access")
            .withClaimPresence("exp")
            .withClaimPresence("sub")
            .build();
    private GrownJwt ours = GrowthKeys.one();
    private String[] tokens = {};
    private byte[][] contents = {};
    private int turn;

    /** Makes the tokens. */
    @Setup
    public void prepare() {
        Growth grows = Growth.valueOf(growth);
        String own = ours.createAccessToken("Ada Lovelace");
        String header = own.substring(0, own.indexOf('.'));
        if (grows == Growth.KEYS) {
            ours = GrowthKeys.ring(n);
        }
        tokens = IntStream.range(0, TOKENS)
                .mapToObj(i -> grows == Growth.KEYS ? ofRing(i) : token(grows, header, i))
                .toArray(String[]::new);
        contents = IntStream.range(0, TOKENS)
                .mapToObj(
                        i -> tokens[i].substring(0, tokens[i].lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
    }

    private String token(Growth grows, String header, int i) {
        return GrowthKeys.sign(header, grows.payload(n, i, header.length()), 0);
    }

    private String ofRing(int i) {
        int key = i * n / TOKENS;
        String header = GrowthKeys.header(key);
        return GrowthKeys.sign(header, Growth.KEYS.payload(n, i, header.length()), key);
    }

    int length() {
        return tokens[0].length();
    }

    private int next() {
        turn = (turn + 1) % TOKENS;
        return turn;
    }

    /** By us. */
    @Benchmark
    public int claimwright() {
        GrownToken token = ours.verify(tokens[next()]);
        return token.name().length() + token.level();
    }

    /** By java-jwt. */
    @Benchmark
    public int javaJwt() {
        DecodedJWT token = theirs.verify(tokens[next()]);
        return token.getClaim("name").asString().length()
                + token.getClaim("level").asInt();
    }

    /** Only the signature made anew, as nobody can do without. */
    @Benchmark
    public byte[] signature() {
        return mac.doFinal(contents[next()]);
    }
}
