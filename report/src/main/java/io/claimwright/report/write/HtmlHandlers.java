package io.claimwright.report.write;

import io.claimwright.report.model.Guard;
import io.claimwright.report.model.Handler;
import io.claimwright.report.model.Report;
import io.claimwright.report.model.Rule;
import io.claimwright.report.model.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The handlers of a module: a table per package, and in it a group of rows per class. */
final class HtmlHandlers {
    private final Markup page;
    private final Report report;

    /** Writes into a page. */
    HtmlHandlers(Markup page, Report report) {
        this.page = page;
        this.report = report;
    }

    /** Where a handler stands in the page. */
    static String id(Handler handler) {
        return handler.type().qualified() + "." + handler.method().text().replace(" ", "");
    }

    void module(String module) {
        List<Handler> handlers = report.handlers().stream()
                .filter(handler -> handler.module().equals(module))
                .toList();
        page.open("section", "class", "module").line();
        page.element("h2", module).line();
        if (handlers.isEmpty()) {
            page.element("p", "No handlers.", "class", "none").line();
        }
        grouped(handlers, handler -> handler.type().packageName()).forEach(this::inPackage);
        page.close().line();
    }

    private static <K> Map<K, List<Handler>> grouped(List<Handler> handlers, Function<Handler, K> by) {
        Map<K, List<Handler>> groups = new LinkedHashMap<>();
        handlers.forEach(handler -> groups.computeIfAbsent(by.apply(handler), key -> new ArrayList<>())
                .add(handler));
        return groups;
    }

    private void inPackage(String name, List<Handler> handlers) {
        page.open("section", "class", "package").line();
        page.element("h3", name.isEmpty() ? "the unnamed package" : name).line();
        page.open("table").line();
        page.element("caption", "Handlers of " + (name.isEmpty() ? "the unnamed package" : name))
                .line();
        page.open("colgroup");
        List.of("request", "handler", "who", "token").forEach(column -> page.single("col", "class", "c-" + column));
        page.close().line();
        page.open("thead").open("tr");
        List.of("Request", "Handler", "Who gets in", "Token of")
                .forEach(column -> page.element("th", column, "scope", "col"));
        page.close().close().line();
        grouped(handlers, Handler::type).values().forEach(this::ofClass);
        page.close().line();
        page.close().line();
    }

    private void ofClass(List<Handler> handlers) {
        Handler one = handlers.get(0);
        page.open("tbody").line();
        page.open("tr", "class", "class").open("th", "scope", "rowgroup", "colspan", "4");
        page.element("code", one.type().simpleName());
        if (one.kind() == Handler.Kind.PLAIN) {
            page.text(" ").element("span", "plain class", "class", "where");
        }
        one.paths().forEach(path -> page.text(" ").element("code", path, "class", "path"));
        page.close().close().line();
        handlers.forEach(this::row);
        page.close().line();
    }

    private void row(Handler handler) {
        String protection = HtmlReport.lower(handler.protection());
        String tags = protection
                + Tags.of(handler).stream().map(tag -> " " + tag.tag()).collect(Collectors.joining());
        page.open("tr", "id", id(handler), "class", "handler " + protection, "data-tags", tags);
        page.open("td", "class", "request");
        if (handler.requests().isEmpty()) {
            page.element("span", "in code", "class", "where");
        }
        handler.requests()
                .forEach(request -> page.element("code", request.equals("*") ? "every" : request)
                        .text(" "));
        page.close();
        page.open("th", "scope", "row");
        page.element(
                "code",
                handler.kind() == Handler.Kind.SERVLET
                        ? handler.method().name()
                        : handler.method().text());
        if (!handler.declaredIn().equals(handler.type())) {
            page.text(" ").element("span", "in " + handler.declaredIn().simpleName(), "class", "where");
        }
        page.close();
        page.open("td", "class", "who");
        page.element("span", Words.of(handler.protection()), "class", "badge");
        if (handler.rules().isEmpty()) {
            page.text(" ").element("span", "nothing is said", "class", "where");
        }
        rules(handler);
        handler.faults().forEach(fault -> page.element("p", fault, "class", "fault"));
        page.close();
        tokens(handler);
        page.close().line();
    }

    private void rules(Handler handler) {
        List<Rule> telling = Words.telling(handler);
        boolean several = telling.size() > 1;
        for (Rule rule : telling) {
            if (several) {
                page.open("div", "class", "rule");
            }
            chips(handler, rule);
            if (several) {
                page.close();
            }
        }
    }

    private void chips(Handler handler, Rule rule) {
        if (rule instanceof Rule.Required required) {
            guard(required.guard());
        }
        String origin = Words.origin(handler, rule);
        if (!origin.isEmpty()) {
            page.text(" ").element("span", origin, "class", "where");
        }
    }

    private void guard(Guard guard) {
        String annotation = Words.annotation(guard);
        if (!annotation.isEmpty()) {
            page.text(" ").element("code", annotation, "class", "own");
        }
        chip(Words.token(guard), guard.fresh() || guard.refresh() || !guard.verifyType() ? "strong" : "");
        if (guard.optional()) {
            chip("or none", "weak");
        }
        if (guard.skipRevocationCheck()) {
            chip("even revoked", "weak");
        }
        if (!guard.locations().isEmpty()) {
            String places =
                    Words.listed(guard.locations().stream().map(Words::location).toList(), "or");
            chip("from " + places, guard.locations().contains("QUERY_STRING") ? "weak" : "");
        }
        guard.predicates().stream().map(TypeName::simpleName).forEach(name -> chip("if " + name, "strong"));
    }

    private void chip(String text, String css) {
        page.text(" ").element("span", text, "class", css.isEmpty() ? "chip" : "chip " + css);
    }

    private void tokens(Handler handler) {
        page.open("td", "class", "token");
        List<Guard.NamedProfile> profiles = handler.guards().stream()
                .flatMap(required -> required.guard().profile().stream())
                .distinct()
                .toList();
        for (Guard.NamedProfile profile : profiles) {
            boolean isHere =
                    report.profiles().stream().anyMatch(each -> each.type().equals(profile.type()));
            page.element(
                            isHere ? "a" : "span",
                            profile.type().simpleName(),
                            "href",
                            isHere ? "#" + HtmlProfiles.id(profile.type()) : "")
                    .text(" ");
        }
        if (profiles.isEmpty() && !handler.guards().isEmpty()) {
            page.element("span", "the one installed", "class", "where");
        }
        page.close();
    }
}
