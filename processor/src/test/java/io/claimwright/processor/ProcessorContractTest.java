package io.claimwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.JwtToken;
import io.claimwright.internal.verify.RegisteredClaims;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.read.ReservedNames;
import io.claimwright.spi.TokenBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What compilers and build tools rely on. */
final class ProcessorContractTest {
    private static final Path CASES = SourceFolder.RESOURCES.resolve("cases");
    private static final Path SHOP = CASES.resolve(Path.of("profile", "shop", "input"));
    private static final Path CLASSES = Path.of("target", "classes");

    @TempDir
    Path work;

    @Test
    void isFoundAsAServiceOnTheClassPathAndOnTheModulePath() throws IOException {
        String name = JwtProcessor.class.getName();
        Path services = CLASSES.resolve(Path.of("META-INF", "services", Processor.class.getName()));
        assertThat(SourceFolder.read(services).strip()).isEqualTo(name);
        try (InputStream in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            ModuleDescriptor module = ModuleDescriptor.read(in);
            assertThat(module.exports()).isEmpty();
            assertThat(module.provides()).singleElement().satisfies(provided -> {
                assertThat(provided.service()).isEqualTo(Processor.class.getName());
                assertThat(provided.providers()).containsExactly(name);
            });
        }
    }

    @Test
    void tellsGradleThatItIsIsolating() {
        Path declared = CLASSES.resolve(Path.of("META-INF", "gradle", "incremental.annotation.processors"));
        assertThat(SourceFolder.read(declared).strip()).isEqualTo(JwtProcessor.class.getName() + ",isolating");
    }

    @ParameterizedTest
    @EnumSource
    void writesBeforeTheLastRoundWithOneOriginAndClaimsNothing(TestCompiler compiler) {
        RecordingProcessor recording = new RecordingProcessor();
        CompilationResult result = shop(compiler).processors(recording).run();
        assertThat(result.errors()).isEmpty();
        assertThat(recording.answers()).hasSizeGreaterThan(1).containsOnly(false);
        assertThat(recording.writtenInTheLastRound()).isEmpty();
        assertThat(recording.origins())
                .isEqualTo(Map.of(
                        "shop.ShopToken", List.of("shop.Shop"),
                        "shop.ShopJwt", List.of("shop.Shop"),
                        "shop.ProtectedServletGuards", List.of("shop.ProtectedServlet"),
                        "shop.GuardedOrderHandlers", List.of("shop.OrderHandlers")));
    }

    @ParameterizedTest
    @EnumSource
    void letsNoExceptionOut(TestCompiler compiler) {
        RecordingProcessor failing = RecordingProcessor.failing();
        CompilationResult result = shop(compiler).processors(failing).run();
        assertThat(result.success()).isFalse();
        assertThat(result.codes()).isNotEmpty().containsOnly(ProblemCode.PROCESSOR_BUG);
        assertThat(failing.answers()).containsOnly(false);
        assertThat(result.found())
                .filteredOn(found -> found.code().isPresent())
                .allSatisfy(found -> assertThat(found.text()).contains("please report", RecordingProcessor.FAILURE));
    }

    @ParameterizedTest
    @EnumSource
    void generatesTheSameWithoutCompiling(TestCompiler compiler) {
        CompilationResult result = shop(compiler).options("-proc:only").run();
        assertThat(result.errors()).isEmpty();
        assertThat(result.generated()).isEqualTo(SourceFolder.texts(SHOP.resolveSibling("expected")));
    }

    @ParameterizedTest
    @EnumSource
    void runsInSeveralCompilationsAtOnce(TestCompiler compiler) throws Exception {
        List<Path> folders = SourceFolder.folders(CASES.resolve("claims"), "input");
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<Map<String, String>>> results = folders.stream()
                    .map(folder -> pool.submit(() -> TestCompilation.in(work.resolve(folder.getFileName()), compiler)
                            .sources(SourceFolder.files(folder.resolve("input")))
                            .run()
                            .generated()))
                    .toList();
            for (int i = 0; i < folders.size(); i++) {
                assertThat(results.get(i).get())
                        .as(folders.get(i).toString())
                        .isEqualTo(SourceFolder.texts(folders.get(i).resolve("expected")));
            }
        } finally {
            pool.shutdown();
        }
    }

    /** A module that does not read java.compiler does not see the annotation (JDK's and dagger's old trouble). */
    @Test
    void leavesGeneratedOutWhereTheModuleDoesNotReadIt() {
        Map<String, String> plain = SourceFolder.texts(CASES.resolve(Path.of("module", "plain", "expected")));
        Map<String, String> servlets = SourceFolder.texts(CASES.resolve(Path.of("module", "servlets", "expected")));
        assertThat(plain)
                .isNotEmpty()
                .allSatisfy((name, text) -> assertThat(text)
                        .doesNotContain("javax.annotation", "jakarta.servlet")
                        .contains("@JwtGenerated("));
        assertThat(servlets)
                .isNotEmpty()
                .allSatisfy((name, text) -> assertThat(text).contains("import javax.annotation.processing.Generated;"));
    }

    @Test
    void reservesTheMethodsThatAClaimWouldHide() {
        Set<String> methods = new TreeSet<>(Set.of("equals")); // of the names in Object, a record may have this one
        methods.addAll(methods(JwtToken.class));
        methods.addAll(methods(TokenBuilder.class));
        String token = SourceFolder.read(SHOP.resolveSibling("expected").resolve("shop/ShopToken.java"));
        Pattern.compile("public static .* (\\w+)\\(")
                .matcher(token)
                .results()
                .forEach(method -> methods.add(method.group(1)));
        assertThat(token).contains("public ShopClaims claims()");
        methods.add("claims");
        assertThat(new TreeSet<>(ReservedNames.METHODS)).isEqualTo(methods);
    }

    @Test
    void reservesTheClaimsOfTheLibrary() {
        Set<String> claims = new TreeSet<>(ReservedNames.CLAIMS);
        claims.add("aud"); // which a record may declare
        assertThat(claims).isEqualTo(new TreeSet<>(RegisteredClaims.NAMES));
    }

    private static Set<String> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic())
                .map(Method::getName)
                .filter(name -> !name.equals("toString")) // the language keeps it from records
                .collect(Collectors.toSet());
    }

    private TestCompilation shop(TestCompiler compiler) {
        return TestCompilation.in(work, compiler).sources(SourceFolder.files(SHOP));
    }
}
