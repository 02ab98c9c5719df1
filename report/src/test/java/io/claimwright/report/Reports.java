package io.claimwright.report;

import io.claimwright.report.model.Handler;
import io.claimwright.report.model.Report;
import io.claimwright.report.read.ClassPlace;
import io.claimwright.report.read.ReportReader;
import io.claimwright.report.read.UnreadablePlaceException;
import io.claimwright.report.write.ReportFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reports of what the tests have compiled. */
public final class Reports {
    private Reports() {}

    /** Of one folder, under this name. */
    public static Report of(String name, Path classes) {
        return of(Map.of(name, classes), List.of());
    }

    /** Of several, in order of their names. */
    public static Report of(Map<String, Path> places, List<Path> lookup) {
        List<ClassPlace> named = new TreeMap<>(places)
                .entrySet().stream()
                        .map(place -> new ClassPlace(place.getKey(), place.getValue()))
                        .toList();
        try {
            return ReportReader.read(
                    named, lookup.stream().map(path -> new ClassPlace("", path)).toList());
        } catch (UnreadablePlaceException e) {
            throw new AssertionError(e.sentence(), e);
        }
    }

    /** The lines of its text. */
    public static List<String> lines(Report report) {
        return ReportFormat.TEXT.write(report).lines().toList();
    }

    /** The lines of a class in it. */
    public static List<String> lines(Report report, String type) {
        List<String> lines = lines(report);
        int start = lines.indexOf(lines.stream()
                .filter(line -> line.equals("  " + type) || line.startsWith("  " + type + "  "))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type + " in\n" + String.join("\n", lines))));
        return lines.subList(start, lines.size()).stream()
                .skip(1)
                .takeWhile(line -> line.startsWith("    "))
                .map(line -> line.strip().replaceAll(" {2,}", "  "))
                .toList();
    }

    /** The handler of this name. */
    public static Handler handler(Report report, String type, String method) {
        return report.handlers().stream()
                .filter(handler -> handler.type().simpleName().equals(type)
                        && handler.method().name().equals(method))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type + "." + method + " in " + report.handlers()));
    }
}
