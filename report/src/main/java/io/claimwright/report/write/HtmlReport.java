package io.claimwright.report.write;

import io.claimwright.report.model.Handler;
import io.claimwright.report.model.Protection;
import io.claimwright.report.model.Report;
import java.util.Locale;
import java.util.Map;

/** The report as one page: no script, style, font or picture comes from anywhere else. */
final class HtmlReport {
    private final Markup page = new Markup();
    private final Report report;

    private HtmlReport(Report report) {
        this.report = report;
    }

    static String write(Report report) {
        return new HtmlReport(report).page();
    }

    private String page() {
        String title = "What is guarded in " + Words.subject(report.modules());
        head(title);
        page.open("body").line();
        page.element("a", "Skip to the handlers", "class", "skip", "href", "#handlers")
                .line();
        masthead();
        new HtmlFirst(page, report).write();
        HtmlFilter.write(page, report);
        page.open("div", "class", "columns").line();
        page.open("main", "id", "handlers", "tabindex", "-1").line();
        report.modules().forEach(module -> new HtmlHandlers(page, report).module(module));
        page.element(
                        "p",
                        "Nothing matches. Take a filter away, or press Escape.",
                        "class",
                        "none",
                        "id",
                        "none",
                        "hidden",
                        "hidden")
                .line();
        page.close().line();
        new HtmlProfiles(page).write(report.profiles());
        page.close().line();
        footer();
        page.own("script", PageResource.SCRIPT.text()).line();
        page.close().line();
        return "<!DOCTYPE html>\n<html lang=\"en\">\n" + page + "</html>\n";
    }

    private void head(String title) {
        page.open("head").line();
        page.single("meta", "charset", "utf-8").line();
        page.single(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src " + PageResource.STYLE.source() + "; script-src "
                                + PageResource.SCRIPT.source() + "; base-uri 'none'; form-action 'none'")
                .line();
        page.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.single("meta", "name", "color-scheme", "content", "light dark").line();
        page.single("meta", "name", "referrer", "content", "no-referrer").line();
        page.element("title", title).line();
        page.own("style", PageResource.STYLE.text()).line();
        page.close().line();
    }

    private void masthead() {
        long classes = report.handlers().stream().map(Handler::type).distinct().count();
        page.open("header", "class", "masthead").line();
        page.open("h1")
                .text("What is guarded in ")
                .element("em", Words.subject(report.modules()))
                .close()
                .line();
        page.element(
                        "p",
                        Words.count(report.handlers().size(), "handler") + " in " + Words.count((int) classes, "class")
                                + ", " + Words.count(report.profiles().size(), "profile") + " of tokens.",
                        "class",
                        "lede")
                .line();
        bar();
        page.open("ul", "class", "tally").line();
        report.counts().forEach(this::tally);
        page.close().line();
        page.close().line();
    }

    private void tally(Protection protection, int count) {
        String name = lower(protection);
        page.open("li", "class", count == 0 ? "zero " + name : name)
                .open("a", "href", "#?only=" + name)
                .element("strong", String.valueOf(count))
                .element("span", Words.of(protection), "class", "kind")
                .close()
                .element("small", Words.meaning(protection))
                .close()
                .line();
    }

    /** The counts as lengths. Attributes, since the policy lets no element have a style of its own. */
    private void bar() {
        if (report.handlers().isEmpty()) {
            return;
        }
        page.open("svg", "class", "bar", "viewBox", "0 0 1000 8", "preserveAspectRatio", "none", "aria-hidden", "true");
        int done = 0;
        int all = report.handlers().size();
        for (Map.Entry<Protection, Integer> count : report.counts().entrySet()) {
            int start = 1000 * done / all;
            done += count.getValue();
            int end = 1000 * done / all;
            if (count.getValue() > 0) {
                page.open(
                                "rect",
                                "class",
                                lower(count.getKey()),
                                "x",
                                String.valueOf(start),
                                "width",
                                String.valueOf(Math.max(1, end - start - (done == all ? 0 : 2))),
                                "height",
                                "8")
                        .close();
            }
        }
        page.close().line();
    }

    static String lower(Protection protection) {
        return protection.name().toLowerCase(Locale.ROOT);
    }

    private void footer() {
        page.open("footer").line();
        if (!report.notes().isEmpty()) {
            page.element("h2", "Notes").line();
            page.open("ul").line();
            report.notes().forEach(note -> page.element("li", note).line());
            page.close().line();
        }
        page.element(
                        "p",
                        "Read from class files. What a JwtFilter guards, and what code guards with require(), stands in"
                                + " no annotation and so not on this page; nor does a URL that no @WebServlet says.")
                .line();
        page.close().line();
    }
}
