package io.claimwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimwright.report.model.Protection;
import io.claimwright.report.model.Report;
import io.claimwright.report.write.ReportFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JSON and HTML, as far as no browser is needed to see that they are right. */
class FormatsTest {
    @TempDir
    private static Path shared;

    private static Report bank;

    @TempDir
    private Path work;

    @BeforeAll
    static void compile() {
        bank = Reports.of("bank", Compiled.in(shared).app("bank").run());
    }

    private static JsonNode json(Report report) throws IOException {
        return new ObjectMapper().readTree(ReportFormat.JSON.write(report));
    }

    @Test
    void jsonHasWhatWasFound() throws IOException {
        JsonNode root = json(bank);

        assertThat(root.at("/summary").toString())
                .isEqualTo("{\"handlers\":19,\"unenforced\":0,\"open\":4,\"optional\":2,\"public\":2,\"guarded\":11}");
        JsonNode post = handler(root, "bank.AccountServlet", "doPost");
        assertThat(post.get("requests").toString()).isEqualTo("[\"POST\"]");
        assertThat(post.get("paths").toString()).isEqualTo("[\"/account\",\"/accounts/*\"]");
        assertThat(post.get("protection").asText()).isEqualTo("guarded");
        assertThat(post.get("who").toString()).isEqualTo("[\"a fresh access token of Bank, if MayPay says yes\"]");
        assertThat(post.at("/rules/0").toString())
                .isEqualTo(
                        "{\"class\":\"bank.AccountServlet\",\"method\":\"doPost\",\"public\":false,\"annotation\":\"bank.Paying\","
                                + "\"optional\":false,\"fresh\":true,\"refresh\":false,\"verifyType\":true,\"skipRevocationCheck\":false,"
                                + "\"locations\":[],\"predicates\":[\"bank.MayPay\"],\"profile\":\"bank.Bank\",\"profileSaid\":true}");
        assertThat(root.at("/profiles/0/claims/2").toString())
                .isEqualTo("{\"name\":\"tenant\",\"aliases\":[],\"required\":false,\"type\":\"uuid\",\"members\":[]}");
        assertThat(root.at("/profiles/0/claims/3/members/1/name").asText()).isEqualTo("street");
        assertThat(root.at("/profiles/0/user").asText()).isEqualTo("bank.Bank.Clerk");
    }

    private static JsonNode handler(JsonNode root, String type, String method) {
        for (JsonNode handler : root.get("handlers")) {
            if (handler.get("class").asText().equals(type)
                    && handler.get("method").asText().equals(method)) {
                return handler;
            }
        }
        throw new AssertionError("no " + type + "." + method);
    }

    @Test
    void everyHandlerIsInThePageWithItsProtection() {
        String page = ReportFormat.HTML.write(bank);

        bank.handlers()
                .forEach(handler -> assertThat(page)
                        .contains("<tr id=\"" + handler.type().qualified() + "."
                                + handler.method().name() + "("));
        for (Protection protection : Protection.values()) {
            int rows =
                    page.split("class=\"handler " + protection.name().toLowerCase(Locale.ROOT) + "\"", -1).length - 1;
            assertThat(rows).as(protection.name()).isEqualTo(bank.counts().get(protection));
        }
    }

    /** Nothing is loaded, and the policy would not let it be. */
    @Test
    void thePageNeedsNothingElse() {
        String page = ReportFormat.HTML.write(bank);

        assertThat(page)
                .contains("default-src &#39;none&#39;; style-src &#39;sha256-")
                .doesNotContain(" src=", "url(", "@import", "<link", "<iframe", "<base", " style=", "http://")
                .doesNotContainPattern("\\son[a-z]+=");
        assertThat(page.split("<script", -1)).hasSize(2);
    }

    @Test
    void whateverANameIsItIsText() throws IOException {
        Report attacked = attacked(work);

        String page = ReportFormat.HTML.write(attacked);
        String text = ReportFormat.TEXT.write(attacked);

        assertThat(page)
                .contains("&lt;img src=x onerror=attacked=1&gt;", "&lt;/script&gt;", "\\u202E", "\\u001B[2J")
                .doesNotContain("<img", "\u202e", "\u001b");
        assertThat(page.split("<script", -1)).hasSize(2);
        assertThat(page.split("</script", -1)).hasSize(2);
        assertThat(text).contains("\\u202E", "\\u001B[2J").doesNotContain("\u202e", "\u001b");
        assertThat(json(attacked).at("/handlers/0/paths/0").asText()).contains("\u001b[2J");
    }

    /** Names that a class file may have, and a page may not take at their word. */
    static Report attacked(Path work) {
        Path classes = Compiled.in(work).source("evil/Evil.java", """
                        package evil;
                        import io.claimwright.*;
                        import io.claimwright.servlet.JwtServlet;
                        import jakarta.servlet.annotation.WebServlet;
                        import jakarta.servlet.http.*;
                        @JwtProfile public class Evil {
                          public record Claims(
                            @Claim("</script><script>attacked=1</script>") String one,
                            @Claim("\\"><img src=x onerror=attacked=1>") String two) {}
                          @AdditionalClaimsLoader Claims claims(String user) { return new Claims("", ""); }
                          @UserIdentityLoader String identity(String user) { return user; }
                          @WebServlet({"/\\u001b[2J", "/a'\\"><img src=x onerror=attacked=1>", "/\\u202egpj.exe", "/&amp;"})
                          public static class Pa\u00ffge extends JwtServlet {
                            @JwtRequired protected void doGet(HttpServletRequest q, HttpServletResponse s) {}
                            protected void doPut(HttpServletRequest q, HttpServletResponse s) {}
                          }
                        }
                        """).run();
        return Reports.of("<script>attacked=1</script>", classes);
    }

    @Test
    void aClaimThatHasAnOddNameIsReadAsItIs() {
        List<String> names = new ArrayList<>();
        attacked(work).profiles().get(0).claims().forEach(claim -> names.add(claim.name()));

        assertThat(names).containsExactly("</script><script>attacked=1</script>", "\"><img src=x onerror=attacked=1>");
    }

    @Test
    void nothingAtAllIsAReportToo() {
        Report nothing = new Report(List.of("empty"), List.of(), List.of(), List.of());

        assertThat(ReportFormat.TEXT.write(nothing)).contains("0 handlers", "no handlers");
        assertThat(ReportFormat.HTML.write(nothing)).contains("No handlers were found");
        assertThat(ReportFormat.JSON.write(nothing)).contains("\"handlers\" : [ ]");
    }
}
