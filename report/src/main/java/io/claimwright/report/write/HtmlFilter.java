package io.claimwright.report.write;

import io.claimwright.report.model.Report;

/** The filter box and its buttons. The page's script shows them; without it there is nothing that they could do. */
final class HtmlFilter {
    private HtmlFilter() {}

    static void write(Markup page, Report report) {
        page.open(
                        "div",
                        "class",
                        "filter",
                        "id",
                        "filter",
                        "role",
                        "search",
                        "aria-label",
                        "Handlers",
                        "hidden",
                        "hidden")
                .line();
        page.open("p", "class", "box")
                .element("label", "Filter", "for", "q")
                .single(
                        "input",
                        "type",
                        "search",
                        "id",
                        "q",
                        "autocomplete",
                        "off",
                        "spellcheck",
                        "false",
                        "placeholder",
                        "class, method, path, predicate …",
                        "aria-controls",
                        "handlers",
                        "aria-keyshortcuts",
                        "/")
                .element("output", "", "id", "shown", "for", "q", "aria-live", "polite")
                .close()
                .line();
        page.open("div", "class", "buttons", "role", "group", "aria-label", "Show only")
                .line();
        report.counts().forEach((protection, count) -> {
            if (count > 0) {
                button(
                        page,
                        "protection " + HtmlReport.lower(protection),
                        HtmlReport.lower(protection),
                        Words.of(protection),
                        count);
            }
        });
        Tags.of(report).forEach((tag, count) -> button(page, "", tag.tag(), tag.words(), count));
        page.close().line();
        page.close().line();
    }

    private static void button(Markup page, String css, String tag, String words, int count) {
        page.open("button", "type", "button", "class", css, "data-tag", tag, "aria-pressed", "false")
                .text(words)
                .text(" ")
                .element("span", String.valueOf(count))
                .close()
                .line();
    }
}
