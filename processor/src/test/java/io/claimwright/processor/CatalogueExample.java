package io.claimwright.processor;

import io.claimwright.processor.problem.ProblemCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the page of a problem shows: a source that brings it about, {@code rejected/<code>/example},
 * and the same put right, {@code mended/<code>}. A file that both have alike, such as a profile that
 * the handlers need, is compiled and not shown.
 *
 * @param code the problem
 */
record CatalogueExample(ProblemCode code) {
    static final Path MENDED = SourceFolder.RESOURCES.resolve("mended");
    private static final Path REJECTED = SourceFolder.RESOURCES.resolve("rejected");
    private static final Pattern EXPECTATION = Pattern.compile(" *// (?:error|warning)(?: on \\w+)?:.*");

    /** The sources that bring the problem about. */
    List<Path> rejected() {
        return SourceFolder.files(REJECTED.resolve(code.code()).resolve("example"));
    }

    /** The sources put right. */
    List<Path> mended() {
        return SourceFolder.files(MENDED.resolve(code.code()));
    }

    /** What the processor has to say about the rejected sources on javac; CorpusTest looks at the rest. */
    List<Found> told(Path work) {
        return TestCompilation.in(work, TestCompiler.JAVAC).sources(rejected()).run().found().stream()
                .filter(found -> found.code().isPresent())
                .toList();
    }

    /** What a page shows when this is what javac said. */
    ErrorPage.Blocks blocks(List<Found> told) {
        String message = told.stream().map(CatalogueExample::line).collect(Collectors.joining());
        return new ErrorPage.Blocks(shown(rejected(), mended()), message, shown(mended(), rejected()));
    }

    private static String line(Found found) {
        String place = found.file().isEmpty() ? "" : found.file() + ":" + found.line() + ": ";
        String kind = found.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return place + kind + ": " + found.text() + "\n";
    }

    /** The sources without what they say to the tests. What the other ones have as well is not worth showing. */
    private static String shown(List<Path> files, List<Path> others) {
        Set<String> same = others.stream().map(SourceFolder::read).collect(Collectors.toSet());
        List<Path> own = files.stream()
                .filter(file -> !same.contains(SourceFolder.read(file)))
                .toList();
        return own.stream()
                .map(file -> (own.size() == 1 ? "" : "// " + file.getFileName() + "\n")
                        + EXPECTATION.matcher(SourceFolder.read(file)).replaceAll(""))
                .collect(Collectors.joining("\n"));
    }
}
