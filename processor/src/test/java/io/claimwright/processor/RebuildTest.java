package io.claimwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.processor.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Builds over the output of an earlier build: a guard is fresh afterwards, or the build fails. */
final class RebuildTest {
    private static final Path SHOP =
            SourceFolder.RESOURCES.resolve(Path.of("cases", "profile", "shop", "input", "shop"));

    @TempDir
    Path work;

    private Path sources;

    @BeforeEach
    void copySources() {
        sources = work.resolve("sources");
        SourceFolder.write(sources, SourceFolder.texts(SHOP));
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingToSayWhereNothingChanged(TestCompiler compiler) {
        CompilationResult first = build(compiler).run();
        CompilationResult second = build(compiler).overOldClasses().run();
        assertThat(second.errors()).isEmpty();
        assertThat(second.generated()).isEqualTo(first.generated());
    }

    @ParameterizedTest
    @EnumSource
    void neverKeepsAStaleGuard(TestCompiler compiler) {
        build(compiler).run();
        change("OrderHandlers.java", "@JwtRequired(fresh = true)", "@JwtRequired(refresh = true)");
        CompilationResult second = build(compiler).overOldClasses().run();
        if (second.success()) {
            assertThat(second.generated().get("shop/GuardedOrderHandlers.java")).contains("needRefresh()");
        } else {
            assertThat(second.codes()).containsOnly(ProblemCode.GENERATED_FILE_STALE);
            assertThat(second.errors())
                    .allSatisfy(found -> assertThat(found.text()).contains("Clean and build again"))
                    .allSatisfy(found -> assertThat(found.line()).isPositive());
        }
    }

    /** The old token is on the class path, and says that the user is another class. */
    @Test
    void readsHandlersByTheNewTokenOfTheirProfile() {
        build(TestCompiler.JAVAC).run();
        SourceFolder.write(sources.resolve("Member.java"), "package shop;\n\npublic record Member(String name) {}\n");
        change("Shop.java", "Optional<User> user(ShopToken token)", "Optional<Member> user(ShopToken token)");
        change("Shop.java", "return users.find(token.subject());", "return Optional.of(new Member(token.foo()));");
        change("OrderHandlers.java", "User user, Order order", "Member user, Order order");
        CompilationResult second = build(TestCompiler.JAVAC).overOldClasses().run();
        assertThat(second.errors()).isEmpty();
        assertThat(second.generated().get("shop/GuardedOrderHandlers.java"))
                .contains("pay(JwtRequest request, OrderHandlers.Order order)");
        assertThat(second.generated().get("shop/ShopToken.java")).contains("user = Member.class");
    }

    /** Not so on ECJ, which lets no source be written whose class is on the class path. */
    @Test
    void compilesTheHandlersAlone() {
        Map<String, String> whole = build(TestCompiler.JAVAC).run().generated();
        CompilationResult handlers = only(TestCompiler.JAVAC, "OrderHandlers.java", "ProtectedServlet.java");
        assertThat(handlers.errors()).isEmpty();
        assertThat(handlers.generated())
                .containsOnlyKeys("shop/GuardedOrderHandlers.java", "shop/ProtectedServletGuards.java")
                .allSatisfy((name, text) -> assertThat(text).isEqualTo(whole.get(name)));
    }

    /** An incremental build takes away what was generated from a file before it compiles the file again. */
    @Test
    void compilesTheHandlersAloneOnEcjOnceWhatTheyGaveIsGone() throws IOException {
        build(TestCompiler.ECJ).run();
        assertThat(over(TestCompiler.ECJ, "OrderHandlers.java").errors()).isEmpty();
        change("OrderHandlers.java", "@JwtRequired(fresh = true)", "@JwtRequired(refresh = true)");
        assertThat(over(TestCompiler.ECJ, "OrderHandlers.java").codes())
                .containsExactly(ProblemCode.GENERATED_FILE_STALE);
        assertThat(only(TestCompiler.ECJ, "OrderHandlers.java").codes())
                .containsExactly(ProblemCode.GENERATED_FILE_STALE);
        Files.delete(work.resolve(Path.of("ecj", "classes", "shop", "GuardedOrderHandlers.class")));
        CompilationResult handlers = only(TestCompiler.ECJ, "OrderHandlers.java");
        assertThat(handlers.errors()).isEmpty();
        assertThat(handlers.generated().get("shop/GuardedOrderHandlers.java")).contains("needRefresh()");
    }

    /** An incremental build compiles what uses a changed annotation again, and so its guard is read again. */
    @Test
    void readsHandlersByTheNewAnnotationOfOnesOwn() {
        SourceFolder.write(sources.resolve("Paying.java"), """
                package shop;

                @io.claimwright.JwtRequired(fresh = true)
                @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                @interface Paying {}
                """);
        SourceFolder.write(sources.resolve("Payments.java"), """
                package shop;

                class Payments {
                  @Paying
                  void pay(ShopToken token) {}
                }
                """);
        assertThat(build(TestCompiler.JAVAC).run().generated().get("shop/GuardedPayments.java"))
                .contains("Guard.standard().needFresh()");
        change("Paying.java", "fresh = true", "refresh = true");
        CompilationResult annotation = only(TestCompiler.JAVAC, "Paying.java");
        assertThat(annotation.errors()).isEmpty();
        assertThat(annotation.generated()).isEmpty();
        assertThat(only(TestCompiler.JAVAC, "Payments.java").generated().get("shop/GuardedPayments.java"))
                .contains("Guard.standard().needRefresh()");
    }

    @Test
    void compilesTheProfileAlone() {
        Map<String, String> whole = build(TestCompiler.JAVAC).run().generated();
        CompilationResult profile = only(TestCompiler.JAVAC, "Shop.java");
        assertThat(profile.errors()).isEmpty();
        assertThat(profile.generated())
                .containsOnlyKeys("shop/ShopToken.java", "shop/ShopJwt.java")
                .allSatisfy((name, text) -> assertThat(text).isEqualTo(whole.get(name)));
    }

    /** A record in a class file has its names, but no lines. */
    @ParameterizedTest
    @EnumSource
    void tellsWhatIsWrongInAClassFileAtTheLoader(TestCompiler compiler) {
        build(compiler).run();
        change("ShopClaims.java", "String foo", "char foo");
        TestCompilation.in(work.resolve(compiler.mark()), compiler)
                .sources(List.of(sources.resolve("ShopClaims.java"), sources.resolve("Role.java")))
                .run();
        CompilationResult profile = only(compiler, "Shop.java");
        assertThat(Expectations.told(profile.found())).containsExactly("Shop.java:19: error: [claim-type]");
        assertThat(profile.errors())
                .anySatisfy(found -> assertThat(found.text()).endsWith("(at ShopClaims.foo)"));
    }

    private TestCompilation build(TestCompiler compiler) {
        return TestCompilation.in(work.resolve(compiler.mark()), compiler).sources(SourceFolder.files(sources));
    }

    /** As an incremental build does it: the old classes are there, the old generated sources of these files are not. */
    private CompilationResult only(TestCompiler compiler, String... names) {
        SourceFolder.empty(work.resolve(compiler.mark()).resolve("generated"));
        return over(compiler, names);
    }

    /** These files alone, over all that an earlier build has left. */
    private CompilationResult over(TestCompiler compiler, String... names) {
        return TestCompilation.in(work.resolve(compiler.mark()), compiler)
                .sources(Arrays.stream(names).map(sources::resolve).toList())
                .overOldClasses()
                .run();
    }

    private void change(String name, String from, String to) {
        Path file = sources.resolve(name);
        String text = SourceFolder.read(file);
        assertThat(text).contains(from);
        SourceFolder.write(file, text.replace(from, to));
    }
}
