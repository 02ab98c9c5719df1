package io.claimwright.internal.verify;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.claimwright.keys.JwtKey;
import java.io.PrintStream;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

/**
 * The signature cache beside Caffeine with as many bytes: the time of a hit, and how many of the requests
 * hit where a few tokens come often and many come rarely. In the package of the cache, which nobody else
 * sees.
 */
public final class CacheComparison {
    private static final int MAX_BYTES = 4 << 20;
    private static final int TOKENS = 20_000;
    private static final int TOKEN_SIZE = 734;
    private static final int REQUESTS = 2_000_000;
    private static final int FEW = 64;
    private static final int ROUNDS = 40;
    private static final int HITS = 200_000;

    private static final JwtKey KEY = JwtKey.hs256(SecureRandom.getSeed(32));

    private final byte[][] tokens = tokens();
    private final SignatureCache ours = new SignatureCache(MAX_BYTES);
    private final Cache<Signed, Boolean> caffeine = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((Signed signed, Boolean known) -> signed.token.length + SignatureCache.OVERHEAD)
            .executor(Runnable::run)
            .build();

    private CacheComparison() {}

    /** What Caffeine is asked for: by the same bytes of the signature, and compared in the same way. */
    private static final class Signed {
        final JwtKey key;
        final byte[] token;

        Signed(JwtKey key, byte[] token) {
            this.key = key;
            this.token = token;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Signed signed && signed.key == key && MessageDigest.isEqual(signed.token, token);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(Arrays.copyOfRange(token, token.length - Long.BYTES, token.length));
        }
    }

    /**
     * Measures, and prints a line.
     *
     * @param out where the line goes
     */
    public static void run(PrintStream out) {
        new CacheComparison().measure(out);
    }

    private void measure(PrintStream out) {
        BiPredicate<JwtKey, byte[]> theirs = (key, token) -> caffeine.getIfPresent(new Signed(key, token)) != null;
        BiConsumer<JwtKey, byte[]> put = (key, token) -> caffeine.put(new Signed(key, token), true);
        double ownRate = hitRate(ours::has, ours::add);
        double theirRate = hitRate(theirs, put);
        for (int i = 0; i < FEW; i++) {
            ours.add(KEY, tokens[i]);
            put.accept(KEY, tokens[i]);
        }
        double own = Double.MAX_VALUE;
        double their = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            own = Math.min(own, nanosOfAHit(ours::has));
            their = Math.min(their, nanosOfAHit(theirs));
        }
        out.printf(
                Locale.ROOT,
                "cache: a hit takes %.0f ns, %.0f ns caffeine; of %,d requests for %,d tokens %.1f %% hit, %.1f %% caffeine%n",
                own,
                their,
                REQUESTS,
                TOKENS,
                ownRate * 100,
                theirRate * 100);
    }

    private static byte[][] tokens() {
        Random random = new Random(1);
        byte[][] tokens = new byte[TOKENS][TOKEN_SIZE];
        for (byte[] token : tokens) {
            random.nextBytes(token);
        }
        return tokens;
    }

    /** The n-th token comes 1/n as often as the first (Zipf). */
    private double hitRate(BiPredicate<JwtKey, byte[]> has, BiConsumer<JwtKey, byte[]> add) {
        Random random = new Random(2);
        int hits = 0;
        for (int i = 0; i < REQUESTS; i++) {
            int rank = (int) Math.pow(TOKENS, random.nextDouble());
            byte[] token = tokens[rank - 1];
            if (has.test(KEY, token)) {
                hits++;
            } else {
                add.accept(KEY, token);
            }
        }
        return (double) hits / REQUESTS;
    }

    private double nanosOfAHit(BiPredicate<JwtKey, byte[]> has) {
        byte[][] sent = new byte[FEW][];
        Arrays.setAll(sent, i -> tokens[i].clone()); // or the same array would be the same at a glance
        int hits = 0;
        long start = System.nanoTime();
        for (int i = 0; i < HITS; i++) {
            hits += has.test(KEY, sent[i & (FEW - 1)]) ? 1 : 0;
        }
        long nanos = System.nanoTime() - start;
        if (hits < HITS * 9 / 10) {
            throw new IllegalStateException("It has forgotten tokens that are asked for all the time.");
        }
        return (double) nanos / HITS;
    }
}
