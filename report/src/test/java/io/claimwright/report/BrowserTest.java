package io.claimwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import io.claimwright.report.model.Handler;
import io.claimwright.report.model.Handler.Method;
import io.claimwright.report.model.Report;
import io.claimwright.report.model.TypeName;
import io.claimwright.report.write.ReportFormat;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a browser: it shows what it should, its filter filters, and it asks for nothing. */
class BrowserTest {
    @TempDir
    private static Path shared;

    private static Browser browser;
    private static Report report;
    private static URI page;

    @TempDir
    private Path work;

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> program = Browser.installed();
        Assumptions.assumeTrue(
                program.isPresent(),
                "BrowserTest is skipped: no chromium, chromium-browser or google-chrome is on the PATH.");
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

    private static URI file(String name, Report report) throws IOException {
        return Files.writeString(shared.resolve(name), ReportFormat.HTML.write(report))
                .toUri();
    }

    private static List<String> shown() {
        List<String> ids = new ArrayList<>();
        browser.evaluate("[...document.querySelectorAll('tr.handler')].filter(row => row.offsetParent)"
                        + ".map(row => row.id.replace(/\\(.*/, ''))")
                .forEach(id -> ids.add(id.asText()));
        return ids;
    }

    private static String status() {
        return browser.evaluate("document.getElementById('shown').textContent").asText();
    }

    @Test
    void everyHandlerIsShown() {
        browser.show(page);

        assertThat(browser.evaluate("document.title").asText()).isEqualTo("What is guarded in bank");
        assertThat(shown()).hasSize(report.handlers().size()).contains("bank.Payments.pay");
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    only=open             | bank.AccountServlet.doPut bank.Payments.cancel bank.StatusServlet.service bank.StatusServlet.doGet
                    only=query-string     | bank.AccountServlet.doGet bank.LoudAccountServlet.doGet
                    only=predicate,plain  | bank.Payments.pay bank.Payments.Loud.pay
                    only=public,optional  | bank.AccountServlet.doGet bank.AccountServlet.doPatch bank.Payments.rates bank.Vault.hours
                    only=public&q=9to5    |
                    q=/status             | bank.StatusServlet.service bank.StatusServlet.doGet
                    q=maypay+loud         | bank.LoudAccountServlet.doPost bank.Payments.Loud.pay
                    q=VAULT&only=refresh  | bank.Vault.close
                    q=%3Cb%3E&only=%3Cb%3E |
                    """)
    void anAddressFilters(String state, String handlers) {
        browser.show(URI.create(page + "#?" + state));

        List<String> wanted = handlers == null ? List.of() : List.of(handlers.split(" "));
        assertThat(shown()).containsExactlyElementsOf(wanted);
        assertThat(status())
                .isEqualTo(wanted.size() + " of " + report.handlers().size());
        assertThat(browser.evaluate("document.getElementById('none').hidden").asBoolean())
                .isEqualTo(!wanted.isEmpty());
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whoTypesOrPressesFilters() {
        browser.show(page);
        type("/");
        type("v", "a", "u", "l", "t");
        assertThat(shown()).containsExactly("bank.Vault.close", "bank.Vault.hours", "bank.Vault.open");
        assertThat(browser.evaluate("location.hash").asText()).isEqualTo("#?q=vault");

        click("button[data-tag=public]");
        assertThat(shown()).containsExactly("bank.Vault.hours");
        assertThat(browser.evaluate("location.hash").asText()).isEqualTo("#?q=vault&only=public");
        assertThat(browser.evaluate("document.querySelector('button[data-tag=public]').ariaPressed")
                        .asText())
                .isEqualTo("true");

        type("Escape");
        assertThat(shown()).hasSize(report.handlers().size());
        assertThat(status()).isEqualTo(report.handlers().size() + " in all");
        assertThat(browser.complaints()).isEmpty();
    }

    private static void type(String... keys) {
        for (String key : keys) {
            Map<String, String> down = key.length() == 1 ? Map.of("key", key, "text", key) : Map.of("key", key);
            Map<String, String> event = new HashMap<>(down);
            event.put("type", "keyDown");
            browser.call("Input.dispatchKeyEvent", event);
            browser.call("Input.dispatchKeyEvent", Map.of("key", key, "type", "keyUp"));
        }
    }

    private static void click(String selector) {
        browser.evaluate("document.querySelector('" + selector + "').click()");
    }

    /** What a link leads to is seen, whatever the filter was. */
    @Test
    void aLinkLeadsToItsHandler() {
        browser.show(URI.create(page + "#?q=vault"));
        browser.evaluate("""
                new Promise(done => {
                  addEventListener("hashchange", () => requestAnimationFrame(done), { once: true });
                  document.querySelector(".first a[href*='Payments.cancel']").click();
                })""");

        JsonNode box = browser.evaluate(
                "document.getElementById('bank.Payments.cancel(JwtRequest)').getBoundingClientRect().toJSON()");
        assertThat(box.get("height").asDouble()).isPositive();
        assertThat(box.get("top").asDouble())
                .isBetween(0.0, browser.evaluate("innerHeight").asDouble());
    }

    @Test
    void everyLinkWithinThePageLeadsSomewhere() {
        browser.show(page);

        assertThat(browser.evaluate("""
                        [...document.querySelectorAll("a[href^='#']:not([href^='#?'])")].map(a => a.getAttribute("href"))
                          .filter(href => !document.getElementById(decodeURIComponent(href.slice(1))))""").toString()).isEqualTo("[]");
        assertThat(browser.evaluate("""
                        (() => { const ids = [...document.querySelectorAll("[id]")].map(e => e.id);
                          return ids.filter((id, i) => ids.indexOf(id) !== i); })()""").toString()).isEqualTo("[]");
    }

    /** A server sees one request, though a browser likes to ask for an icon. */
    @Test
    void nothingIsAskedFor() throws IOException {
        List<String> asked = new CopyOnWriteArrayList<>();
        byte[] html = ReportFormat.HTML.write(report).getBytes(StandardCharsets.UTF_8);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, html.length);
            exchange.getResponseBody().write(html);
            exchange.close();
        });
        server.start();
        try {
            URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/guards.html");
            browser.show(address);

            assertThat(shown()).isNotEmpty();
            assertThat(browser.requests()).containsExactly(address.toString());
            assertThat(asked).containsExactly("/guards.html");
            assertThat(browser.complaints()).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void whateverANameIsItIsText() throws IOException {
        browser.show(file("attacked.html", FormatsTest.attacked(work)));

        assertThat(browser.evaluate("typeof attacked").asText()).isEqualTo("undefined");
        assertThat(browser.evaluate("document.images.length + document.scripts.length")
                        .asInt())
                .isEqualTo(1);
        assertThat(browser.evaluate("document.querySelector('h1').textContent").asText())
                .isEqualTo("What is guarded in <script>attacked=1</script>");
        assertThat(browser.evaluate("document.querySelector('.claims code').textContent")
                        .asText())
                .isEqualTo("</script><script>attacked=1</script>");
        assertThat(browser.complaints()).isEmpty();
    }

    /** Without a script the page is whole, but for the filter that could not filter. */
    @Test
    void noScriptIsNeeded() {
        browser.call("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser.show(page);
            assertThat(shown()).hasSize(report.handlers().size());
            assertThat(browser.evaluate("document.getElementById('filter').offsetParent === null")
                            .asBoolean())
                    .isTrue();
        } finally {
            browser.call("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

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

        System.out.println("BrowserTest: a filter over 2,000 handlers took " + Math.round(milliseconds) + " ms");
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
