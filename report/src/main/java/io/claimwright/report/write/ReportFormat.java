package io.claimwright.report.write;

import io.claimwright.report.model.Report;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a report is written. The same report gives the same text, with no date and no path of this machine. */
public enum ReportFormat {
    /** For a terminal and for a diff. */
    TEXT,
    /** For programs. */
    JSON,
    /** One page for a browser that needs nothing else. */
    HTML,
    /** The claims alone, a line each: what a later release is compared with by the processor. */
    CLAIMS;

    /** The whole text, with an end of line at its end. */
    public String write(Report report) {
        return switch (this) {
            case TEXT -> TextReport.write(report);
            case JSON -> JsonReport.write(report);
            case HTML -> HtmlReport.write(report);
            case CLAIMS -> ClaimsList.write(report);
        };
    }

    /** As the command line has it. */
    public String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this name. */
    public static Optional<ReportFormat> of(String option) {
        return Arrays.stream(values())
                .filter(format -> format.option().equals(option))
                .findFirst();
    }

    /** All names. */
    public static String options() {
        return Arrays.stream(values()).map(ReportFormat::option).collect(Collectors.joining(", "));
    }
}
