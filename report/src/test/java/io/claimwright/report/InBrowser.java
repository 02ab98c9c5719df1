package io.claimwright.report;

import io.claimwright.report.model.Report;
import io.claimwright.report.write.ReportFormat;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the page of one application, in a browser; where none is installed they are skipped. */
abstract class InBrowser {
    @TempDir
    static Path shared;

    static Browser browser;
    static Report report;
    static URI page;

    @TempDir
    Path work;

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> program = Browser.installed();
        Assumptions.assumeTrue(
                program.isPresent(),
                "BrowserTest and PageLooksTest are skipped: no chromium, chromium-browser or google-chrome is on the PATH.");
        browser = Browser.start(program.get(), Files.createDirectories(shared.resolve("browser")));
        report = Reports.of(
                "bank", Compiled.in(shared.resolve("bank")).app("bank").run());
        page = file("bank.html", report);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    static URI file(String name, Report report) throws IOException {
        return Files.writeString(shared.resolve(name), ReportFormat.HTML.write(report))
                .toUri();
    }

    static List<String> shown() {
        List<String> ids = new ArrayList<>();
        browser.evaluate("[...document.querySelectorAll('tr.handler')].filter(row => row.offsetParent)"
                        + ".map(row => row.id.replace(/\\(.*/, ''))")
                .forEach(id -> ids.add(id.asText()));
        return ids;
    }

    static String status() {
        return browser.evaluate("document.getElementById('shown').textContent").asText();
    }
}
