package io.claimwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Uses generated code: what was minted is read again, for every type of claim, and guards guard. */
final class BehaviourTest {
    private static final Path SOURCES = SourceFolder.RESOURCES.resolve("behaviour");

    @TempDir
    Path work;

    @ParameterizedTest
    @EnumSource
    void readsWhatItHasMintedAndGuards(TestCompiler compiler) throws Exception {
        CompilationResult result = TestCompilation.in(work, compiler)
                .sources(SourceFolder.files(SOURCES))
                .run();
        assertThat(result.errors()).isEmpty();
        Map<Object, Object> expected = new TreeMap<>();
        expected.put("claims are the same", true);
        expected.put("accessor", "SMALL");
        expected.put("subject", "ada");
        expected.put("name", "named");
        expected.put("text", "FullToken[...]");
        expected.put("builder", "other here out 8");
        expected.put("refresh", "refresh");
        expected.put("revoked", "401");
        expected.put("guarded", "ada orders cake after tea");
        expected.put("stale", "401");
        expected.put("none", "401");
        expected.put("known", "Hello ada");
        expected.put("stranger", "Hello stranger");
        expected.put("mapped", "of ada");
        expected.put("wrong", "not minted");
        expected.put("plain", "ada");
        expected.put("claims missing", "401");
        assertThat(seen(result.classes())).isEqualTo(expected);
    }

    private static Object seen(Path classes) throws Exception {
        URL[] urls = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, BehaviourTest.class.getClassLoader())) {
            Object demo = loader.loadClass("behaviour.Demo").getConstructor().newInstance();
            return ((Supplier<?>) demo).get();
        }
    }
}
