package io.claimwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The report of the sample that is shown in the documentation is the one that the command makes. {@code
 * -Dreport.sample=update} writes it and the text on docs/report.md anew, and takes its picture where there is a browser.
 */
class SampleReportTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path PAGE = ROOT.resolve("docs").resolve("report").resolve("sample.html");
    private static final Path PICTURE = PAGE.resolveSibling("sample.png");
    private static final boolean UPDATE = "update".equals(System.getProperty("report.sample"));

    private static final Pattern TEXT = Pattern.compile("```text\n.*?```\n", Pattern.DOTALL);

    @TempDir
    private Path work;

    private static String run(String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportCommand command = new ReportCommand(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(command.run(List.of(
                        "--format",
                        format,
                        ROOT.resolve("sample/target/classes").toString())))
                .isEqualTo(ReportCommand.DONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void thePageIsWhatTheCommandMakes() throws Exception {
        String made = run("html");
        if (UPDATE) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, made);
            picture();
        }

        assertThat(Files.readString(PAGE))
                .as("docs/report/sample.html; mvn -B verify -pl report -am -Dreport.sample=update writes it anew")
                .isEqualTo(made);
        assertThat(Files.size(PICTURE)).isLessThan(300_000);
    }

    private void picture() throws Exception {
        if (Browser.installed().isEmpty()) {
            System.out.println("SampleReportTest: no browser, so no new picture");
            return;
        }
        try (Browser browser =
                Browser.start(Browser.installed().get(), Files.createDirectories(work.resolve("browser")))) {
            browser.call(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", 1400, "height", 900, "deviceScaleFactor", 1, "mobile", false));
            browser.show(PAGE.toUri());
            String png = browser.call(
                            "Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", clip(browser)))
                    .get("data")
                    .asText();
            Files.write(PICTURE, Base64.getDecoder().decode(png));
        }
    }

    /** The whole page, up to its footer. */
    private static Map<String, Object> clip(Browser browser) {
        int height = browser.evaluate("Math.ceil(document.querySelector('footer').getBoundingClientRect().top)")
                .asInt();
        return Map.of("x", 0, "y", 0, "width", 1400, "height", height, "scale", 1);
    }

    /** The text that docs/report.md shows. */
    @Test
    void theTextIsWhatTheCommandPrints() throws IOException {
        Path page = ROOT.resolve("docs").resolve("report.md");
        String made = "```text\n" + run("text") + "```\n";
        if (UPDATE) {
            Files.writeString(page, TEXT.matcher(Files.readString(page)).replaceFirst(Matcher.quoteReplacement(made)));
        }

        assertThat(Files.readString(page)).contains(made);
    }
}
