package io.claimwright.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.nio.file.Path;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** The shop once more, through another harness than ours. */
final class CompileTestingTest {
    private static final Path SHOP = SourceFolder.RESOURCES.resolve(Path.of("cases", "profile", "shop"));

    @Test
    void generatesTheShop() {
        Compilation compilation = Compiler.javac()
                .withOptions("-Xlint:all,-processing", "-Werror")
                .withProcessors(new JwtProcessor())
                .compile(SourceFolder.texts(SHOP.resolve("input")).entrySet().stream()
                        .map(CompileTestingTest::file)
                        .toList());
        assertThat(compilation).succeededWithoutWarnings();
        Map<String, String> expected = SourceFolder.texts(SHOP.resolve("expected"));
        assertThat(compilation.generatedSourceFiles()).hasSameSizeAs(expected.keySet());
        // As text: what compares syntax trees needs flags for javac's own packages.
        expected.forEach((name, text) -> assertThat(compilation)
                .generatedSourceFile(qualified(name))
                .contentsAsUtf8String()
                .isEqualTo(text));
    }

    private static JavaFileObject file(Map.Entry<String, String> source) {
        return forSourceString(qualified(source.getKey()), source.getValue());
    }

    private static String qualified(String file) {
        return file.replace(".java", "").replace('/', '.');
    }
}
