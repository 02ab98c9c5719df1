package io.claimwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.report.model.Handler;
import io.claimwright.report.model.Protection;
import io.claimwright.report.model.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which handlers are found, and what is said of each. */
class HandlersTest {
    @TempDir
    private static Path shared;

    private static Path bank;
    private static Report report;

    @TempDir
    private Path work;

    @BeforeAll
    static void compile() {
        bank = Compiled.in(shared.resolve("bank")).app("bank").run();
        report = Reports.of("bank", bank);
    }

    @Test
    void aServletHasItsPathsAndWhatEachMethodWants() {
        assertThat(Reports.lines(report)).contains("  bank.AccountServlet  /account /accounts/*");
        assertThat(Reports.lines(report, "bank.AccountServlet"))
                .containsExactly(
                        "optional  GET, HEAD  doGet  an access token of Bank from a header or the query string, or none",
                        "guarded  POST  doPost  a fresh access token of Bank, if MayPay says yes (@Paying)",
                        "open  PUT  doPut  nothing is said: anyone may call it",
                        "public  PATCH  doPatch  anyone may call it, on purpose",
                        "guarded  DELETE  doDelete  an access or refresh token of Bank, even a revoked one");
    }

    @Test
    void aSubclassHasWhatItInheritsAndSaysWhereThatStands() {
        assertThat(Reports.lines(report, "bank.LoudAccountServlet"))
                .containsExactly(
                        "guarded  GET, HEAD  doGet  a refresh token of Bank (on the class)",
                        "and an access token of Bank from a header or the query string, or none (on AccountServlet.doGet)",
                        "guarded  POST  doPost  a refresh token of Bank (on the class)",
                        "and a fresh access token of Bank, if MayPay says yes (@Paying on AccountServlet.doPost)",
                        "guarded  PUT  doPut  a refresh token of Bank (on the class)",
                        "guarded  PATCH  doPatch  a refresh token of Bank (on the class)",
                        "guarded  DELETE  doDelete  a refresh token of Bank (on the class)",
                        "and an access or refresh token of Bank, even a revoked one (on AccountServlet.doDelete)");
        assertThat(Reports.handler(report, "LoudAccountServlet", "doGet")
                        .declaredIn()
                        .simpleName())
                .isEqualTo("AccountServlet");
    }

    @Test
    void aServletThatIsNoJwtServletIsOpenWithAllThatItAnswers() {
        assertThat(Reports.lines(report, "bank.StatusServlet"))
                .containsExactly(
                        "open  *  service  nothing is said: anyone may call it",
                        "open  GET, HEAD  doGet  nothing is said: anyone may call it");
    }

    @Test
    void aPlainClassHasItsHandlersAndTheOneThatWasForgotten() {
        assertThat(Reports.lines(report, "bank.Payments"))
                .containsExactly(
                        "open  cancel(JwtRequest)  nothing is said: anyone may call it",
                        "guarded  pay(BankToken, Bank.Clerk, List<String>)  a fresh access token of Bank, if MayPay says yes (@Paying)",
                        "optional  rates(Optional<BankToken>, int[])  an access token of Bank, or none");
        assertThat(Reports.lines(report, "bank.Payments.Loud"))
                .containsExactly(
                        "guarded  pay(BankToken, Bank.Clerk, List<String>)  a fresh access token of Bank, if MayPay says yes (@Paying on Payments.pay)");
    }

    @Test
    void aPlainClassMayBeGuardedAsAWhole() {
        assertThat(Reports.lines(report, "bank.Vault"))
                .containsExactly(
                        "guarded  close(BankToken)  a refresh token of Bank",
                        "public  hours()  anyone may call it, on purpose",
                        "guarded  open(BankToken)  an access token of Bank (on the class)");
    }

    @Test
    void aProfileHasItsClaimsAndLoaders() {
        assertThat(Reports.lines(report)).contains("  bank.Bank  profile, looks up Bank.Clerk");
        assertThat(Reports.lines(report, "bank.Bank"))
                .map(line -> line.replaceFirst("enum\\(.*?\\)", "enum(…)"))
                .containsExactly(
                        "name  required  string",
                        "https://bank.example/roles  required  set<enum(…)>",
                        "tenant  optional  uuid",
                        "branch  required  record",
                        "city  required  string",
                        "street  optional  string",
                        "former  required  list<record>",
                        "city  required  string",
                        "street  optional  string",
                        "@AdditionalClaimsLoader claims",
                        "@TokenInBlocklistLoader revoked",
                        "@UserIdentityLoader identity",
                        "@UserLookupLoader clerk");
    }

    @Test
    void whatIsOpenIsToldFirst() {
        assertThat(Reports.lines(report).subList(0, 10))
                .containsExactly(
                        "What is guarded in bank",
                        "",
                        "19 handlers: 4 open, 2 optional, 2 public, 11 guarded",
                        "",
                        "Look at these first",
                        "",
                        "  open          bank.AccountServlet.doPut",
                        "  open          bank.Payments.cancel",
                        "  open          bank.StatusServlet.service",
                        "  open          bank.StatusServlet.doGet");
    }

    @Test
    void whatWasCompiledWithoutTheProcessorIsNotEnforced() {
        Path forgotten = Compiled.in(work)
                .source("late/Late.java", """
                        package late;
                        import io.claimwright.*;
                        import io.claimwright.servlet.JwtServlet;
                        import jakarta.servlet.http.*;
                        public class Late {
                          @JwtProfile public static class Shop {}
                          public static class Page extends JwtServlet {
                            @JwtRequired protected void doGet(HttpServletRequest q, HttpServletResponse s) {}
                            protected void doPut(HttpServletRequest q, HttpServletResponse s) {}
                          }
                          public static class Theirs extends HttpServlet {
                            @JwtRequired protected void doGet(HttpServletRequest q, HttpServletResponse s) {}
                          }
                          @JwtRequired String hello() { return ""; }
                          @JwtRequired private String hidden() { return ""; }
                        }
                        """)
                .withoutProcessor()
                .run();

        Report late = Reports.of("late", forgotten);

        assertThat(Reports.handler(late, "Late.Page", "doGet").faults())
                .containsExactly(
                        "The generated class Late_PageGuards is missing: Late.Page was compiled without the processor. Put it on the annotationProcessorPaths.");
        assertThat(Reports.handler(late, "Late.Page", "doPut").protection()).isEqualTo(Protection.OPEN);
        assertThat(Reports.handler(late, "Late.Theirs", "doGet").faults())
                .containsExactly(
                        "Late.Theirs does not extend JwtServlet, so nothing obeys its annotations, and the start of the application stops. Extend JwtServlet.");
        assertThat(Reports.handler(late, "Late", "hello").faults())
                .containsExactly(
                        "The generated class GuardedLate is missing: Late was compiled without the processor. Put it on the annotationProcessorPaths.");
        assertThat(Reports.handler(late, "Late", "hidden").faults())
                .containsExactly(
                        "hidden is private, so no guard can stand before it. Make it an instance method that is not private.");
        assertThat(late.profiles().get(0).faults())
                .containsExactly(
                        "The generated token is missing: Late.Shop was compiled without the processor. Put it on the annotationProcessorPaths.");
        assertThat(late.counts()).containsEntry(Protection.UNENFORCED, 4);
    }

    /** The guards stand in one module, the servlets below them in another, and the profile in both. */
    @Test
    void severalModulesExplainEachOther() {
        Path tills =
                Compiled.in(work).with(bank).source("till/Till.java", till()).run();

        Report both = Reports.of(Map.of("bank", bank, "till", tills), List.of());
        Report alone = Reports.of(Map.of("till", tills), List.of());
        Report explained = Reports.of(Map.of("till", tills), List.of(bank));

        assertThat(both.modules()).containsExactly("bank", "till");
        assertThat(Reports.lines(both, "till.Till"))
                .contains("guarded  PUT  doPut  a fresh access token of Bank, if MayPay says yes (@Paying)")
                .contains(
                        "guarded  DELETE  doDelete  an access or refresh token of Bank, even a revoked one (on AccountServlet.doDelete)");
        assertThat(Reports.lines(explained, "till.Till")).isEqualTo(Reports.lines(both, "till.Till"));
        assertThat(explained.profiles()).isEmpty();
        assertThat(both.notes()).isEmpty();
        assertThat(alone.notes())
                .containsExactly(
                        "@bank.Paying on Till.doPut is not in the paths given, so whether it carries @JwtRequired is not known. Name its jar with --classpath.",
                        "bank.AccountServlet, which till.Till extends, is not in the paths given, so what it guards is not known. Name its jar with --classpath.");
    }

    private static String till() {
        return """
                package till;
                import bank.*;
                import jakarta.servlet.http.*;
                public class Till extends AccountServlet {
                  @Paying protected void doPut(HttpServletRequest q, HttpServletResponse s) {}
                }
                """;
    }

    @Test
    void aJarIsReadAsItsFolderIs() {
        Path jar = Compiled.jar(bank, work.resolve("bank.jar"), "");
        Path war = Compiled.jar(bank, work.resolve("bank.war"), "WEB-INF/classes/");

        assertThat(Reports.of("bank", jar)).isEqualTo(report);
        assertThat(Reports.of("bank", war)).isEqualTo(report);
    }

    @Test
    void theSameClassInTwoPlacesIsToldOfOnce() {
        Report twice = Reports.of(Map.of("a", bank, "b", Compiled.jar(bank, work.resolve("bank.jar"), "")), List.of());

        assertThat(twice.handlers()).hasSameSizeAs(report.handlers());
        assertThat(twice.notes()).contains("b: bank/Bank.class was skipped, for its class stands in a as well.");
    }

    /** An abstract servlet is told of below, and one that nothing extends by itself. */
    @Test
    void anAbstractServletIsToldOfOnce() {
        Path pages = Compiled.in(work).source("page/Pages.java", """
                        package page;
                        import io.claimwright.*;
                        import io.claimwright.servlet.JwtServlet;
                        import jakarta.servlet.http.*;
                        class Pages {
                          static abstract class Above extends JwtServlet {
                            @JwtRequired protected void doGet(HttpServletRequest q, HttpServletResponse s) {}
                          }
                          static class Below extends Above {}
                          static abstract class Lonely extends JwtServlet {
                            @JwtPublic protected void doGet(HttpServletRequest q, HttpServletResponse s) {}
                          }
                        }
                        """).run();

        Set<String> types = new TreeSet<>();
        Reports.of("pages", pages).handlers().stream().map(Handler::type).forEach(type -> types.add(type.simpleName()));
        assertThat(types).containsExactly("Pages.Below", "Pages.Lonely");
    }

    /** HEAD runs doGet, but nobody has opened the doHead of HttpServlet below a guarded class. */
    @Test
    void aHeadThatHasToPassMoreThanItsGetIsToldOfByItself() {
        Path pages = Compiled.in(work).source("page/Page.java", """
                        package page;
                        import io.claimwright.*;
                        import io.claimwright.servlet.JwtServlet;
                        import jakarta.servlet.http.*;
                        @JwtRequired class Page extends JwtServlet {
                          @JwtPublic protected void doGet(HttpServletRequest q, HttpServletResponse s) {}
                        }
                        """).run();

        assertThat(Reports.lines(Reports.of("pages", pages), "page.Page"))
                .containsExactly(
                        "public  GET  doGet  anyone may call it, on purpose",
                        "guarded  HEAD  doHead  an access token (on the class)");
    }
}
