package io.claimwright.processor;

import io.claimwright.processor.problem.ProblemCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;

/**
 * A page of the documentation about one problem: prose written by hand, and three blocks that the
 * compiler has the say about.
 *
 * @param text what stands in the file
 */
record ErrorPage(String text) {
    /** One page for each code. The tests run in the folder of their module. */
    static final Path FOLDER = Path.of("..", "docs", "errors");

    /** Stands where somebody has yet to write why it matters. */
    static final String UNWRITTEN = "(Say here why it matters.)";

    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");
    private static final Pattern WHY = Pattern.compile("(?s)\\A.*?\n\n.*?\n\n(.*?)\n\n(?:##|\\[)");

    /**
     * What the blocks of a page hold, each ending with a line's end.
     *
     * @param rejected the source that brings the problem about
     * @param message what the compiler prints about it
     * @param mended the source put right
     */
    record Blocks(String rejected, String message, String mended) {
        List<String> inOrder() {
            return List.of(rejected, message, mended);
        }
    }

    static Path file(ProblemCode code) {
        return FOLDER.resolve(code.code() + ".md");
    }

    static ErrorPage of(ProblemCode code) {
        return new ErrorPage(SourceFolder.read(file(code)));
    }

    /** Writes the page with these blocks, and the prose that it has. */
    static void update(ProblemCode code, Blocks blocks) {
        String text = Files.exists(file(code)) ? of(code).text() : skeleton(code);
        List<String> contents = new ArrayList<>(blocks.inOrder());
        SourceFolder.write(
                file(code),
                FENCE.matcher(text)
                        .replaceAll(fence -> Matcher.quoteReplacement("```" + fence.group(1) + "\n"
                                + (contents.isEmpty() ? "" : contents.remove(0)) + "```")));
    }

    private static String skeleton(ProblemCode code) {
        String blocks = "## Rejected\n\n```java\n```\n\n```text\n```\n\n## Mended\n\n```java\n```\n\n";
        return head(code) + UNWRITTEN + "\n\n" + blocks + "[All codes](../errors.md)\n";
    }

    /** How the page begins: its title, and whether it stops the compilation. */
    static String head(ProblemCode code) {
        String kind = code.kind() == Diagnostic.Kind.ERROR
                ? "Error."
                : "Warning; `@SuppressWarnings(\"claimwright:" + code.code() + "\")` silences it.";
        return "# " + code.code() + "\n\n" + kind + "\n\n";
    }

    /** The paragraphs between the head and the first block. */
    String why() {
        Matcher matcher = WHY.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** The languages of the blocks, in order. */
    List<String> languages() {
        return fences(1);
    }

    /** The contents of the blocks, in order. */
    List<String> blocks() {
        return fences(2);
    }

    private List<String> fences(int group) {
        return FENCE.matcher(text)
                .results()
                .map((MatchResult fence) -> fence.group(group))
                .toList();
    }
}
