package io.claimwright.benchmarks.token;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import io.claimwright.Verdict;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Tokens of nobody, which should cost little. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class RefusalBenchmark {
    private static final int LARGEST = 8192;
    private static final int MEBIBYTE = 1 << 20;

    private final AccountJwt ours;
    private final JWTVerifier theirs;
    private final String forged;
    private final String dots = ".".repeat(MEBIBYTE);

    /** Reads the key. */
    public RefusalBenchmark() {
        this(Material.in(Path.of(Objects.requireNonNull(System.getProperty(TokenBenchmark.FOLDER))), "HS256", 64));
    }

    RefusalBenchmark(Material material) {
        ours = OurLibrary.jwt(material);
        theirs = JWT.require(Algorithm.HMAC256(material.secret()))
                .withIssuer(Material.ISSUER)
                .withClaim("type", "access")
                .build();
        forged = forged(ours);
    }

    /** As long as a token may be, with all that a good one has but the signature. */
    private static String forged(AccountJwt jwt) {
        String token = jwt.accessToken(Person.number(1))
                .claim("more", "x".repeat(5_700))
                .create();
        String content = token.substring(0, token.lastIndexOf('.') + 1);
        String wrong = token.substring(content.length(), token.length() - 2) + "AA";
        if (content.length() + wrong.length() > LARGEST || content.length() < LARGEST - 500) {
            throw new IllegalStateException("It has " + content.length() + " characters.");
        }
        return content + wrong;
    }

    /** A forged token of 8 KiB, by us. */
    @Benchmark
    public Object forgedOurs() {
        Verdict<AccountToken> verdict = ours.check(forged);
        if (verdict instanceof Verdict.Accepted) {
            throw new IllegalStateException("It is forged.");
        }
        return verdict;
    }

    /** A forged token of 8 KiB, by java-jwt. */
    @Benchmark
    public Object forgedJavaJwt() {
        try {
            return theirs.verify(forged);
        } catch (JWTVerificationException e) {
            return e;
        }
    }

    /** A mebibyte of dots. */
    @Benchmark
    public Object dots() {
        return ours.check(dots);
    }
}
