package io.claimwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Claims whose record comes from a jar are those that its source would give. */
final class JarredClaimsTest {
    private static final String CLAIMS = """
            package jar;

            import io.claimwright.Claim;
            import io.claimwright.Discriminator;
            import java.util.List;
            import org.jspecify.annotations.Nullable;

            public record Claims(
                @Nullable String name,
                String @Nullable [] names,
                @Nullable List<String> list,
                @jar.old.Nullable String old,
                @Numbered(value = {1, 2}, by = Role.class) @Nullable Part part,
                String there,
                Page<Role> page,
                Plan plan) {
              public record Part(@Nullable Integer number) {}

              public record Page<T>(@Claim(value = "items", aliases = "all") List<T> elements, @Nullable T next) {}

              public enum Role {
                @Claim("admin")
                ADMIN
              }

              @Discriminator("kind")
              public sealed interface Plan {
                @Claim("free")
                record Free(@jar.old.Nullable String day) implements Plan {}

                record Paid(long price) implements Plan {}
              }

              @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
              @interface Numbered {
                int[] value();

                Class<?> by();
              }
            }
            """;

    private static final String OLD = """
            package jar.old;

            import java.lang.annotation.ElementType;
            import java.lang.annotation.Target;

            @Target({ElementType.FIELD, ElementType.METHOD})
            public @interface Nullable {}
            """;

    private static final String SHOP = """
            package app;

            @io.claimwright.JwtProfile
            abstract class Shop {
              @io.claimwright.AdditionalClaimsLoader
              abstract jar.Claims claims(String user);
            }
            """;

    @TempDir
    Path work;

    @ParameterizedTest
    @EnumSource
    void areThoseOfTheSource(TestCompiler compiler) throws IOException {
        List<Path> claims = List.of(write("jar/Claims.java", CLAIMS), write("jar/old/Nullable.java", OLD));
        List<Path> shop = List.of(write("app/Shop.java", SHOP));
        CompilationResult together = TestCompilation.in(work.resolve("together"), compiler)
                .sources(claims)
                .sources(shop)
                .run();
        assertThat(together.errors()).isEmpty();
        assertThat(TestCompilation.in(work.resolve("apart"), compiler)
                        .sources(claims)
                        .run()
                        .errors())
                .isEmpty();
        CompilationResult apart = TestCompilation.in(work.resolve("apart"), compiler)
                .sources(shop)
                .overOldClasses()
                .run();
        assertThat(apart.errors()).isEmpty();
        assertThat(apart.generated().get("app/ShopToken.java"))
                .contains(".optional(\"name\")", ".optional(\"names\")", ".optional(\"number\")", ".optional(\"day\")")
                .contains(".required(\"there\")", "public @Nullable String name()", "by(\"kind\")");
        assertThat(apart.generated()).isEqualTo(together.generated());
    }

    private Path write(String name, String text) {
        return SourceFolder.write(work.resolve("source").resolve(name), text);
    }
}
