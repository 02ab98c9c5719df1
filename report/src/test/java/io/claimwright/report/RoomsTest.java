package io.claimwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading is apart from writing, and what was found from both: what the package-infos say of imports is so. */
class RoomsTest {
    private static final Pattern IMPORT = Pattern.compile(
            "(?m)^import (?:static )?(io\\.claimwright\\.[a-z.]+|org\\.objectweb\\.asm|com\\.fasterxml)");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    model | io.claimwright.report.model
                    read  | io.claimwright.report.model org.objectweb.asm
                    write | io.claimwright.report.model com.fasterxml
                    """)
    void aRoomImportsWhatItMay(String room, String allowed) throws IOException {
        List<String> imports = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/io/claimwright/report", room))) {
            for (Path file : files.toList()) {
                Matcher found = IMPORT.matcher(Files.readString(file));
                while (found.find()) {
                    imports.add(found.group(1).replaceAll("\\.$", ""));
                }
            }
        }
        assertThat(imports).allSatisfy(each -> assertThat(allowed.split(" ")).contains(each));
    }
}
