package io.claimwright.processor.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random claims records: their sources compile with the processor, and what a token of them was minted
 * with is read from it again, and from the same JSON in another order and with aliases. {@code -Dseed=}
 * repeats a run.
 */
final class RandomClaimsTest {
    private static final int RECORDS = 500;
    private static final int IN_ONE_COMPILATION = 125;
    private static final int TOKENS_OF_EACH = 3;

    @TempDir
    Path work;

    @Test
    void readsWhatItHasMinted() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed: " + seed);
        Random random = new Random(seed);
        int good = 0;
        for (int from = 0; from < RECORDS; from += IN_ONE_COMPILATION) {
            good += batch(from, random, "seed " + seed);
        }
        assertThat(good).isEqualTo(RECORDS);
        System.out.println("records: " + good + " of " + RECORDS);
    }

    private int batch(int from, Random random, String seed) throws Exception {
        Map<String, String> sources = new LinkedHashMap<>();
        for (int i = from; i < Math.min(from + IN_ONE_COMPILATION, RECORDS); i++) {
            sources.put("record" + i, RandomSource.of(random, "record" + i));
        }
        Path folder = work.resolve("batch" + from);
        String said = RandomCompilation.run(sources, folder);
        assertThat(said)
                .as(seed
                        + sources.entrySet().stream()
                                .filter(source -> said.contains(source.getKey() + "/Shop"))
                                .map(source -> "\n" + source.getValue())
                                .findFirst()
                                .orElse(""))
                .isEmpty();
        URL[] urls = {folder.resolve("classes").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, RandomClaimsTest.class.getClassLoader())) {
            for (Map.Entry<String, String> source : sources.entrySet()) {
                roundTrips(loader, source.getKey(), random, seed + "\n" + source.getValue());
            }
        }
        return sources.size();
    }

    private static void roundTrips(ClassLoader loader, String packageName, Random random, String about)
            throws Exception {
        RoundTrip trip = new RoundTrip(loader, packageName, random);
        for (int i = 0; i < TOKENS_OF_EACH; i++) {
            try {
                assertThat(trip.difference()).as(about).isNull();
            } catch (ReflectiveOperationException e) {
                fail(about, e);
            }
        }
    }
}
