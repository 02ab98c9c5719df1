package io.claimwright.sample.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.RefusalKind;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages say about each other and about the code is so. */
class PagesTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");
    private static final Pattern OPTION = Pattern.compile("JWT_[A-Z_]+[A-Z]");
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
    void everyOptionIsDocumentedAndNoOther() throws IOException {
        String code = Files.readString(
                Page.ROOT.resolve("runtime/src/main/java/io/claimwright/internal/config/EnvironmentOptions.java"));

        assertThat(options(text(Page.of("docs/configuration.md")))).isEqualTo(options(code));
    }

    @Test
    void everyKindOfRefusalIsDocumentedWithItsStatus() {
        String refusals = text(Page.of("docs/refusals.md"));

        for (RefusalKind kind : RefusalKind.values()) {
            assertThat(refusals).contains("| `" + kind + "` | " + kind.status() + " |");
        }
    }

    private static Set<String> options(String text) {
        Set<String> options = new TreeSet<>();
        OPTION.matcher(text).results().forEach(match -> options.add(match.group()));
        return options;
    }

    private static String text(Page page) {
        return String.join("\n", page.lines());
    }
}
