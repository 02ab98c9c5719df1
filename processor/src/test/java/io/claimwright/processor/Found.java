package io.claimwright.processor;

import io.claimwright.processor.problem.ProblemCode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What a compiler said.
 *
 * @param kind how bad it is
 * @param file the file's simple name, empty where it names none
 * @param line the line, -1 where it names none
 * @param text the words
 */
record Found(Diagnostic.Kind kind, String file, long line, String text) {
    private static final Pattern CODE = Pattern.compile("^\\[([a-z-]+)\\] ");

    static Found of(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        return new Found(
                diagnostic.getKind(),
                source == null ? "" : Path.of(source.toUri()).getFileName().toString(),
                diagnostic.getLineNumber(),
                diagnostic.getMessage(Locale.ROOT));
    }

    /** The code, if the processor said it. */
    Optional<ProblemCode> code() {
        Matcher matcher = CODE.matcher(text);
        return matcher.find()
                ? Arrays.stream(ProblemCode.values())
                        .filter(code -> code.code().equals(matcher.group(1)))
                        .findFirst()
                : Optional.empty();
    }

    boolean isError() {
        return kind == Diagnostic.Kind.ERROR;
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + kind + ": " + text;
    }
}
