package io.claimwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.processor.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A guard of the user's own that comes from a jar: it is found, and what is wrong with it is told where it is used. */
final class JarredGuardTest {
    private static final String USE = """
            package app;

            @io.claimwright.JwtProfile
            final class Shop {}

            class Handlers {
              @jar.AdminOnly
              void run(ShopToken token) {}
            }
            """;

    private static final String PREDICATE = """
            package jar;

            public final class IsAdmin implements io.claimwright.TokenPredicate<io.claimwright.JwtToken> {
              @Override
              public boolean test(io.claimwright.JwtToken token) { return true; }
            }
            """;

    @TempDir
    Path work;

    @ParameterizedTest
    @EnumSource
    void guards(TestCompiler compiler) throws IOException {
        CompilationResult result = use(compiler, """
                package jar;

                import java.lang.annotation.Retention;
                import java.lang.annotation.RetentionPolicy;

                @io.claimwright.JwtRequired(verify = IsAdmin.class)
                @Retention(RetentionPolicy.RUNTIME)
                public @interface AdminOnly {}
                """);
        assertThat(result.errors()).isEmpty();
        assertThat(result.generated().get("app/GuardedHandlers.java")).contains(".verifiedBy(new IsAdmin())");
    }

    @ParameterizedTest
    @EnumSource
    void isToldWhereItIsUsed(TestCompiler compiler) throws IOException {
        CompilationResult result = use(compiler, """
                package jar;

                @io.claimwright.JwtRequired(refresh = true, verifyType = false, verify = {IsAdmin.class, IsAdmin.class})
                public @interface AdminOnly {}
                """);
        assertThat(result.codes())
                .containsExactlyInAnyOrder(
                        ProblemCode.GUARD_RETENTION,
                        ProblemCode.GUARD_CONTRADICTION,
                        ProblemCode.GUARD_PREDICATE_TWICE);
        assertThat(result.found())
                .filteredOn(found -> found.code().isPresent())
                .allSatisfy(found -> assertThat(found.line()).isEqualTo(7));
    }

    /** On a method it is what it should be; where it isn't, no compiler shows it. */
    @ParameterizedTest
    @EnumSource
    void mayNotStandOnTypes(TestCompiler compiler) throws IOException {
        CompilationResult result = use(compiler, """
                package jar;

                import java.lang.annotation.ElementType;
                import java.lang.annotation.Retention;
                import java.lang.annotation.RetentionPolicy;
                import java.lang.annotation.Target;

                @io.claimwright.JwtRequired(verify = IsAdmin.class)
                @Target({ElementType.METHOD, ElementType.TYPE_USE})
                @Retention(RetentionPolicy.RUNTIME)
                public @interface AdminOnly {}
                """);
        assertThat(result.codes()).containsExactly(ProblemCode.GUARD_TARGET);
    }

    private CompilationResult use(TestCompiler compiler, String annotation) throws IOException {
        Path folder = Files.createDirectories(work.resolve("sources"));
        CompilationResult jar = TestCompilation.in(work, compiler)
                .sources(List.of(
                        Files.writeString(folder.resolve("AdminOnly.java"), annotation),
                        Files.writeString(folder.resolve("IsAdmin.java"), PREDICATE)))
                .options("-proc:none")
                .processors()
                .run();
        assertThat(jar.errors()).isEmpty();
        return TestCompilation.in(work, compiler)
                .sources(List.of(Files.writeString(folder.resolve("Handlers.java"), USE)))
                .overOldClasses()
                .run();
    }
}
