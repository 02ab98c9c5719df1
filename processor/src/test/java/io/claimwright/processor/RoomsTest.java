package io.claimwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Which package of the processor may see which. */
final class RoomsTest {
    private static final String ROOT = "io/claimwright/processor/";
    private static final Pattern IMPORT = Pattern.compile("import (?:static )?([\\w.]+)");
    private static final Pattern OURS = Pattern.compile("io\\.claimwright\\.processor\\.(\\w+)\\..*");
    private static final Map<String, List<String>> MAY_SEE = Map.of(
            "model", List.of(),
            "problem", List.of(),
            "generate", List.of("model"),
            "read", List.of("model", "problem"));

    @Test
    void packagesSeeOnlyWhatTheyMay() {
        MAY_SEE.forEach((room, seen) -> SourceFolder.texts(Path.of("src/main/java", ROOT, room))
                .forEach((name, text) -> {
                    Matcher imports = IMPORT.matcher(text);
                    while (imports.find()) {
                        Matcher ours = OURS.matcher(imports.group(1));
                        if (ours.matches()) {
                            assertThat(seen).as(room + "/" + name).contains(ours.group(1));
                        }
                    }
                }));
    }

    @Test
    void modelsAndGeneratorsDoNotSeeTheCompiler() {
        for (String room : List.of("model", "generate")) {
            SourceFolder.texts(Path.of("src/main/java", ROOT, room))
                    .forEach((name, text) -> assertThat(text.replace("javax.lang.model.element.Modifier", ""))
                            .as(room + "/" + name)
                            .doesNotContain("import javax.lang.model", "import javax.annotation.processing"));
        }
    }
}
