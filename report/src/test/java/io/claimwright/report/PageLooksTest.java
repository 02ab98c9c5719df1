package io.claimwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.report.model.Handler;
import io.claimwright.report.model.Handler.Method;
import io.claimwright.report.model.Report;
import io.claimwright.report.model.TypeName;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the page looks in a browser: readable, as wide as the window, and quick. */
class PageLooksTest extends InBrowser {
    /** WCAG 2.2, 1.4.3: 4.5 to 1, for every piece of text, in both schemes and with a button pressed. */
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyTextCanBeRead(String scheme) throws IOException {
        scheme(scheme);
        try {
            browser.show(URI.create(page + "#?only=open,optional,guarded,public"));
            assertThat(faint()).isEqualTo("[]");
            browser.show(file("attacked.html", FormatsTest.attacked(work)));
            assertThat(faint()).isEqualTo("[]");
        } finally {
            scheme("");
        }
    }

    private static void scheme(String scheme) {
        browser.call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    private static String faint() throws IOException {
        return browser.evaluate(Files.readString(Path.of("src", "test", "resources", "contrast.js")))
                .toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 700, 1000, 1400})
    void nothingIsWiderThanTheWindow(int width) throws IOException {
        browser.call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        try {
            for (URI each : List.of(page, file("long.html", large(40, "Long".repeat(30))))) {
                browser.show(each);
                assertThat(browser.evaluate("document.documentElement.scrollWidth")
                                .asInt())
                        .isLessThanOrEqualTo(width);
            }
        } finally {
            browser.call("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    /** A filter answers within a blink also where an application is large; measured in the page, and generously. */
    @Test
    void aLargeApplicationStaysQuick() throws IOException {
        browser.show(file("large.html", large(2000, "Handlers")));

        double milliseconds = browser.evaluate("""
                        (() => {
                          const box = document.getElementById("q");
                          const start = performance.now();
                          box.value = "class 1999";
                          box.dispatchEvent(new Event("input"));
                          document.body.getBoundingClientRect();
                          return performance.now() - start;
                        })()""").asDouble();

        System.out.println("PageLooksTest: a filter over 2,000 handlers took " + Math.round(milliseconds) + " ms");
        assertThat(status()).isEqualTo("1 of 2000");
        assertThat(milliseconds).isLessThan(1000);
    }

    private static Report large(int size, String name) {
        List<Handler> handlers = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            TypeName type = new TypeName("app.part" + i / 100, name + "Class" + i / 4);
            handlers.add(new Handler(
                    "large",
                    type,
                    Handler.Kind.PLAIN,
                    new Method("method" + i + name, List.of("Class" + i)),
                    type,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()));
        }
        return new Report(List.of("large"), handlers, List.of(), List.of());
    }
}
