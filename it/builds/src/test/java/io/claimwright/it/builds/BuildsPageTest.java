package io.claimwright.it.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of docs/builds.md names the versions of the build, and tests that are there. */
class BuildsPageTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ecj",
                "lombok",
                "mapstruct",
                "lombok-mapstruct-binding",
                "auto-value",
                "error-prone",
                "nullaway",
                "compiler-plugin"
            })
    void namesTheVersion(String property) throws IOException {
        Matcher version = Pattern.compile("<" + property + "\\.version>([^<]+)<")
                .matcher(Files.readString(ROOT.resolve("pom.xml")));
        assertThat(version.find()).isTrue();
        assertThat(table()).contains(version.group(1));
    }

    @Test
    void namesTestsThatAreThere() throws IOException {
        List<Matcher> named =
                table().lines().map(TEST::matcher).filter(Matcher::find).toList();
        assertThat(named).hasSizeGreaterThan(8);
        for (Matcher test : named) {
            assertThat(source(test.group(1))).contains(test.group(2) == null ? "class" : "void " + test.group(2) + "(");
        }
    }

    private static String table() throws IOException {
        String page = Files.readString(ROOT.resolve(Path.of("docs", "builds.md")));
        return page.substring(page.indexOf("## What is tested"));
    }

    private static String source(String test) throws IOException {
        for (String module : List.of("processor", "it")) {
            try (Stream<Path> all = Files.walk(ROOT.resolve(module))) {
                Path found = all.filter(each -> each.endsWith(test + ".java"))
                        .findFirst()
                        .orElse(null);
                if (found != null) {
                    return Files.readString(found);
                }
            }
        }
        return "";
    }
}
