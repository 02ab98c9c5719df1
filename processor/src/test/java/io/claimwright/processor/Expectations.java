package io.claimwright.processor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the comments in sources expect, as {@code file:line: error: [code]}. {@code // error: [code]}
 * stands in the line that it must hit, {@code // error on ecj: [code]} holds for one compiler, {@code
 * // error on nothing: [code]} for what has no line, such as an option of the compiler, and {@code // error: compiler} allows an error of the compiler's own.
 */
final class Expectations {
    private static final Pattern COMMENT =
            Pattern.compile("(error|warning)(?: on (javac|ecj|nothing))?:((?:\\s*\\[[a-z-]+\\])+)");
    private static final Pattern CODE = Pattern.compile("\\[[a-z-]+\\]");
    private static final String NOWHERE = "nothing";
    private static final String COMPILER = "error: compiler";

    private final List<String> expected = new ArrayList<>();
    private final List<String> allowed = new ArrayList<>();

    Expectations(List<Path> sources, TestCompiler compiler) {
        for (Path source : sources) {
            List<String> lines = SourceFolder.read(source).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                line(place(source.getFileName().toString(), i + 1), lines.get(i), compiler);
            }
        }
    }

    private void line(String place, String line, TestCompiler compiler) {
        int comment = line.indexOf("//");
        if (comment < 0) {
            return;
        }
        if (line.contains(COMPILER)) {
            allowed.add(place);
        }
        Matcher matcher = COMMENT.matcher(line.substring(comment));
        while (matcher.find()) {
            boolean nowhere = NOWHERE.equals(matcher.group(2));
            if (matcher.group(2) == null || nowhere || matcher.group(2).equals(compiler.mark())) {
                Matcher code = CODE.matcher(matcher.group(3));
                while (code.find()) {
                    expected.add((nowhere ? place("", -1) : place) + matcher.group(1) + ": " + code.group());
                }
            }
        }
    }

    /** Every problem that must be told, in a fixed order. */
    List<String> expected() {
        return expected.stream().sorted().toList();
    }

    /** Every problem that was told. */
    static List<String> told(List<Found> found) {
        return found.stream()
                .filter(each -> each.code().isPresent())
                .map(each -> place(each.file(), each.file().isEmpty() ? -1 : each.line())
                        + each.kind().name().toLowerCase(Locale.ROOT)
                        + ": [" + each.code().orElseThrow().code() + "]")
                .sorted()
                .toList();
    }

    /** Errors of the compiler's own that nobody expects. */
    List<Found> foreign(List<Found> found) {
        return found.stream()
                .filter(each -> each.isError() && each.code().isEmpty())
                .filter(each -> !allowed.contains(place(each.file(), each.line())))
                .toList();
    }

    private static String place(String file, long line) {
        return file + ":" + line + ": ";
    }
}
