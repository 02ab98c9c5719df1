package io.claimwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import io.claimwright.report.write.ReportFormat;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page in a browser: it shows what it should, its filter filters, and it asks for nothing. */
class BrowserTest extends InBrowser {
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
}
