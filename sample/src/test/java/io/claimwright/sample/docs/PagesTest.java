package io.claimwright.sample.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.RefusalKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages say about each other and about the code is so. */
class PagesTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");
    private static final Pattern OPTION = Pattern.compile("JWT_[A-Z_]+[A-Z]");
    private static final Pattern CODE = Pattern.compile("[A-Z]\\(\\s*\"([a-z-]+)\",");
    private static final Pattern DOCUMENTED_CODE = Pattern.compile("(?m)^\\| \\[?`([a-z-]+)`");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");
    private static final Pattern FOLDER = Pattern.compile("`((?:cases|rejected|it)/[a-z/-]+)`");
    private static final Pattern VERSION = Pattern.compile(
            "<artifactId>claimwright-\\w+</artifactId>\\s*<version>([^<]+)</version>|claimwright-\\w+:([0-9][^'\"\\s]*)");

    static Stream<Page> pages() {
        return Page.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(Page page) {
        Matcher link = LINK.matcher(text(page));
        List<String> broken = new ArrayList<>();
        while (link.find()) {
            if (!Files.exists(page.file().resolveSibling(link.group(1)))) {
                broken.add(link.group(1));
            }
        }
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyVersionIsTheOneBeingBuilt(Page page) throws IOException {
        String pom = Files.readString(Page.ROOT.resolve("pom.xml"));
        Matcher own = Pattern.compile("<version>([^<]+)</version>").matcher(pom);
        assertThat(own.find()).isTrue();

        Matcher version = VERSION.matcher(text(page));
        while (version.find()) {
            assertThat(version.group(1) == null ? version.group(2) : version.group(1))
                    .isEqualTo(own.group(1));
        }
    }

    @Test
    void everyOptionIsDocumentedAndNoOther() {
        String readers = Stream.of("EnvironmentOptions.java", "EnvironmentKeys.java", "EnvironmentCookies.java")
                .map(name -> sources("runtime/src/main/java/io/claimwright/config", name))
                .collect(Collectors.joining());

        assertThat(found(OPTION, text(Page.of("docs/configuration.md")))).isEqualTo(found(OPTION, readers));
    }

    @Test
    void everyErrorIsDocumentedAndNoOther() {
        assertThat(found(DOCUMENTED_CODE, text(Page.of("docs/errors.md"))))
                .isEqualTo(found(CODE, sources("processor/src/main/java", "ProblemCode.java")));
    }

    @Test
    void everyKindOfRefusalIsDocumentedWithItsStatus() {
        String refusals = text(Page.of("docs/refusals.md"));

        for (RefusalKind kind : RefusalKind.values()) {
            assertThat(refusals).contains("| `" + kind + "` | " + kind.status() + " |");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyBlockSaysItsLanguage(Page page) {
        assertThat(page.fences())
                .allSatisfy(fence -> assertThat(fence.language()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/pitfalls.md", "docs/security.md", "SECURITY.md"})
    void everyTestThatIsNamedIsThere(String page) {
        Matcher test = TEST.matcher(text(Page.of(page)));

        assertThat(test.results()).isNotEmpty().allSatisfy(named -> {
            String name = named.group(1) + ".java";
            assertThat(sources("runtime/src/test/java", name)
                            + sources("processor/src/test/java", name)
                            + sources("it", name))
                    .as(named.group())
                    .contains(" " + named.group(2) + "(");
        });
    }

    @Test
    void everyFolderThatHoldsAPitfallIsThere() {
        Path resources = Page.ROOT.resolve("processor/src/test/resources");
        Matcher folder = FOLDER.matcher(text(Page.of("docs/pitfalls.md")));

        assertThat(folder.results()).isNotEmpty().allSatisfy(named -> {
            Path base = named.group(1).startsWith("it/") ? Page.ROOT : resources;
            assertThat(base.resolve(named.group(1))).isDirectory();
        });
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(match.groupCount()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The text of the sources of this name, wherever below the folder they stand. */
    private static String sources(String folder, String name) {
        try (Stream<Path> files = Files.walk(Page.ROOT.resolve(folder))) {
            return files.filter(file -> file.endsWith(name))
                    .map(PagesTest::read)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Page page) {
        return String.join("\n", page.lines());
    }
}
