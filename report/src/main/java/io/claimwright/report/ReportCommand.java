package io.claimwright.report;

import io.claimwright.report.model.Handler;
import io.claimwright.report.model.Report;
import io.claimwright.report.read.ReportReader;
import io.claimwright.report.read.UnreadablePlaceException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The command: {@code java -jar claimwright-report.jar target/classes}. */
public final class ReportCommand {
    /** The report was written. */
    static final int DONE = 0;

    /** Something could not be read or written. */
    static final int FAILED = 1;

    /** The arguments were wrong. */
    static final int MISUSED = 2;

    /** The report was written, and has what {@code --fail-on} names. */
    static final int FOUND = 3;

    private final PrintStream out;
    private final PrintStream err;

    ReportCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command, and ends the virtual machine with its exit code unless that is 0.
     *
     * @param arguments as the usage text has them
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = new ReportCommand(out, err).run(List.of(arguments));
        out.flush();
        if (code != DONE) {
            System.exit(code); // and not else: a build tool may have called this in its own virtual machine
        }
    }

    int run(List<String> arguments) {
        try {
            Arguments read = Arguments.read(arguments);
            if (read.help()) {
                out.print(Usage.TEXT);
                return DONE;
            }
            return report(read);
        } catch (UsageException e) {
            err.println(e.getMessage());
            err.println("See --help.");
            return MISUSED;
        } catch (UnreadablePlaceException e) {
            err.println(e.sentence());
            return FAILED;
        }
    }

    private int report(Arguments arguments) throws UnreadablePlaceException {
        Report report = ReportReader.read(PlaceNames.of(arguments.places()), PlaceNames.of(arguments.lookup()));
        if (!write(arguments, arguments.format().write(report))) {
            return FAILED;
        }
        report.notes().forEach(err::println);
        List<Handler> unwanted = report.handlers().stream()
                .filter(handler -> arguments.failOn().contains(handler.protection()))
                .toList();
        if (unwanted.isEmpty()) {
            return DONE;
        }
        err.println("These should not be (--fail-on): "
                + unwanted.stream()
                        .map(handler -> handler.type().qualified() + "."
                                + handler.method().name())
                        .collect(Collectors.joining(", ")));
        return FOUND;
    }

    private boolean write(Arguments arguments, String text) {
        if (arguments.output().isEmpty()) {
            out.print(text);
            return true;
        }
        Path file = arguments.output().get();
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            Files.writeString(file, text);
            return true;
        } catch (IOException e) {
            err.println(file + " can't be written. Name a file in a folder that you may write to.");
            return false;
        }
    }
}
