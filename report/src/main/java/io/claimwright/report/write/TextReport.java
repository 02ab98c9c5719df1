package io.claimwright.report.write;

import io.claimwright.report.model.Claim;
import io.claimwright.report.model.Handler;
import io.claimwright.report.model.Profile;
import io.claimwright.report.model.Protection;
import io.claimwright.report.model.Report;
import io.claimwright.report.model.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The report for a terminal. */
final class TextReport {
    private final StringBuilder out = new StringBuilder();
    private final Report report;

    private TextReport(Report report) {
        this.report = report;
    }

    static String write(Report report) {
        TextReport text = new TextReport(report);
        text.head();
        text.first();
        report.modules().forEach(text::module);
        text.section("Notes", report.notes());
        return text.out.toString();
    }

    private void line(String line) {
        out.append(Visible.text(line).stripTrailing()).append('\n');
    }

    private void head() {
        line("What is guarded in " + Words.subject(report.modules()));
        line("");
        String counts = report.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0 || count.getKey() == Protection.OPEN)
                .map(count -> count.getValue() + " " + Words.of(count.getKey()))
                .collect(Collectors.joining(", "));
        line(Words.count(report.handlers().size(), "handler") + ": " + counts);
    }

    /** What a reviewer looks for before anything else. */
    private void first() {
        List<String> lines = new ArrayList<>();
        for (Handler handler : report.handlers()) {
            String name = handler.type().qualified() + "." + handler.method().name();
            if (handler.protection() == Protection.OPEN) {
                lines.add("open          " + name);
            } else if (handler.protection() == Protection.UNENFORCED) {
                lines.add("not enforced  " + name + ": " + String.join(" ", handler.faults()));
            }
        }
        report.profiles().forEach(profile -> profile.faults().forEach(lines::add));
        section("Look at these first", lines);
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            line("");
            line(title);
            line("");
            lines.forEach(each -> line("  " + each));
        }
    }

    private void module(String module) {
        Map<String, List<Handler>> byClass = new LinkedHashMap<>();
        report.handlers().stream()
                .filter(handler -> handler.module().equals(module))
                .forEach(handler -> byClass.computeIfAbsent(handler.type().qualified(), name -> new ArrayList<>())
                        .add(handler));
        line("");
        line(module);
        byClass.forEach(this::handlers);
        report.profiles().stream()
                .filter(profile -> profile.module().equals(module))
                .forEach(this::profile);
        if (byClass.isEmpty()) {
            line("");
            line("  no handlers");
        }
    }

    private void handlers(String type, List<Handler> handlers) {
        line("");
        line("  " + type + "  " + String.join(" ", handlers.get(0).paths()));
        List<List<String>> rows = new ArrayList<>();
        for (Handler handler : handlers) {
            List<String> who = Words.who(handler);
            String name = handler.kind() == Handler.Kind.SERVLET
                    ? handler.method().name()
                    : handler.method().text();
            String requests = String.join(", ", handler.requests());
            for (int i = 0; i < who.size(); i++) {
                String origin = handler.rules().isEmpty()
                        ? ""
                        : origin(handler, Words.telling(handler).get(i));
                rows.add(
                        i == 0
                                ? List.of(Words.of(handler.protection()), requests, name, who.get(i) + origin)
                                : List.of("", "", "", "and " + who.get(i) + origin));
            }
        }
        table(rows);
    }

    private static String origin(Handler handler, Rule rule) {
        String annotation = rule instanceof Rule.Required required ? Words.annotation(required.guard()) : "";
        String origin = (annotation + " " + Words.origin(handler, rule)).strip();
        return origin.isEmpty() ? "" : " (" + origin + ")";
    }

    private void table(List<List<String>> rows) {
        int columns = rows.get(0).size();
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            int at = column;
            widths.add(rows.stream()
                    .mapToInt(row -> Visible.text(row.get(at)).length())
                    .max()
                    .orElse(0));
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("    ");
            for (int column = 0; column < columns; column++) {
                String cell = Visible.text(row.get(column));
                int width = widths.get(column);
                line.append(cell).append(width == 0 ? "" : " ".repeat(width - cell.length() + 2));
            }
            line(line.toString());
        }
    }

    private void profile(Profile profile) {
        line("");
        line("  " + profile.type().qualified() + "  profile"
                + profile.user().map(user -> ", looks up " + user.simpleName()).orElse(""));
        List<List<String>> rows = new ArrayList<>();
        claims("", profile.claims(), rows);
        if (rows.isEmpty()) {
            line("    only the registered claims");
        } else {
            table(rows);
        }
        profile.loaders().forEach(loader -> line("    @" + loader.annotation() + " " + loader.method()));
    }

    private static void claims(String indent, List<Claim> claims, List<List<String>> rows) {
        for (Claim claim : claims) {
            String aliases = claim.aliases().isEmpty() ? "" : ", or as " + Words.listed(claim.aliases(), "or");
            rows.add(
                    List.of(indent + claim.name(), claim.required() ? "required" : "optional", claim.type() + aliases));
            claims(indent + "  ", claim.members(), rows);
        }
    }
}
