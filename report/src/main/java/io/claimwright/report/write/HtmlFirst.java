package io.claimwright.report.write;

import io.claimwright.report.model.Handler;
import io.claimwright.report.model.Profile;
import io.claimwright.report.model.Protection;
import io.claimwright.report.model.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a reviewer looks for before anything else: what is open, and what only looks guarded. */
final class HtmlFirst {
    /** So many are looked at one by one; of more a reviewer filters the list. */
    private static final int MOST = 24;

    private final Markup page;
    private final Report report;

    /** Writes into a page. */
    HtmlFirst(Markup page, Report report) {
        this.page = page;
        this.report = report;
    }

    void write() {
        List<Profile> profiles = report.profiles().stream()
                .filter(profile -> !profile.faults().isEmpty())
                .toList();
        List<Handler> unenforced = of(Protection.UNENFORCED);
        List<Handler> open = of(Protection.OPEN);
        boolean calm = profiles.isEmpty() && unenforced.isEmpty() && open.isEmpty();
        page.open("section", "class", calm ? "first calm" : "first", "aria-labelledby", "first")
                .line();
        page.element("h2", calm ? title() : "Look at these first", "id", "first")
                .line();
        if (calm && !report.handlers().isEmpty()) {
            page.element("p", "Every handler has a guard that is enforced, or says that it is public.")
                    .line();
        }
        unenforced(unenforced, profiles);
        open(open);
        page.close().line();
    }

    private String title() {
        return report.handlers().isEmpty() ? "No handlers were found" : "Nothing is open by silence";
    }

    private List<Handler> of(Protection protection) {
        return report.handlers().stream()
                .filter(handler -> handler.protection() == protection)
                .toList();
    }

    private void heading(Protection protection) {
        page.open("h3", "class", HtmlReport.lower(protection))
                .element("span", Words.of(protection), "class", "badge")
                .text(" ")
                .element("small", Words.meaning(protection))
                .close()
                .line();
    }

    /** What has the same cause stands together. */
    private void unenforced(List<Handler> handlers, List<Profile> profiles) {
        if (handlers.isEmpty() && profiles.isEmpty()) {
            return;
        }
        Map<String, List<Handler>> byFault = new LinkedHashMap<>();
        handlers.forEach(
                handler -> byFault.computeIfAbsent(String.join(" ", handler.faults()), fault -> new ArrayList<>())
                        .add(handler));
        heading(Protection.UNENFORCED);
        page.open("ul", "class", "faults").line();
        byFault.entrySet().stream().limit(MOST).forEach(fault -> {
            page.open("li");
            fault.getValue().stream().limit(MOST).forEach(this::link);
            page.element("p", fault.getKey()).close().line();
        });
        profiles.forEach(profile -> page.open("li")
                .element("a", profile.type().simpleName(), "href", "#" + HtmlProfiles.id(profile.type()))
                .element("p", String.join(" ", profile.faults()))
                .close()
                .line());
        page.close().line();
        more(byFault.size() - MOST, Protection.UNENFORCED);
    }

    private void open(List<Handler> handlers) {
        if (handlers.isEmpty()) {
            return;
        }
        heading(Protection.OPEN);
        page.open("ul", "class", "opens").line();
        handlers.stream().limit(MOST).forEach(handler -> {
            page.open("li");
            link(handler);
            String requests = handler.requests().contains("*") ? "every method" : String.join(", ", handler.requests());
            page.element("span", (requests + " " + String.join(" ", handler.paths())).strip(), "class", "where");
            page.close().line();
        });
        page.close().line();
        more(handlers.size() - MOST, Protection.OPEN);
    }

    private void link(Handler handler) {
        page.open("a", "href", "#" + HtmlHandlers.id(handler))
                .element(
                        "code",
                        handler.type().simpleName() + "." + handler.method().name())
                .close()
                .text(" ");
    }

    private void more(int left, Protection protection) {
        if (left > 0) {
            page.open("p", "class", "more")
                    .element("a", "and " + left + " more", "href", "#?only=" + HtmlReport.lower(protection))
                    .close()
                    .line();
        }
    }
}
