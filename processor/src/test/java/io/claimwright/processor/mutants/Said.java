package io.claimwright.processor.mutants;

import io.claimwright.processor.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Something that a compiler or the processor said.
 *
 * @param kind how bad it is
 * @param file the file, empty where it names none
 * @param line the line, -1 where it names none
 * @param generated whether that file was written by the processor
 * @param text the words
 */
record Said(Diagnostic.Kind kind, String file, long line, boolean generated, String text) {
    static Said of(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        return new Said(
                diagnostic.getKind(),
                source == null
                        ? ""
                        : Path.of(source.toUri().getPath()).getFileName().toString(),
                diagnostic.getLineNumber(),
                source != null && isOurs(source),
                diagnostic.getMessage(Locale.ROOT));
    }

    /** What another processor has written is a source like one of the user's. */
    private static boolean isOurs(JavaFileObject source) {
        if (!source.toUri().getPath().contains("/generated/")) {
            return false;
        }
        try (InputStream text = source.openInputStream()) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).contains("@JwtGenerated");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isError() {
        return kind == Diagnostic.Kind.ERROR;
    }

    boolean isWarning() {
        return kind == Diagnostic.Kind.WARNING || kind == Diagnostic.Kind.MANDATORY_WARNING;
    }

    /** Whether the user is shown a line that he has written. */
    boolean hasLine() {
        return !generated && !file.isEmpty() && line > 0;
    }

    boolean is(ProblemCode code) {
        return text.startsWith("[" + code.code() + "]");
    }

    boolean isOfProcessor() {
        return Arrays.stream(ProblemCode.values()).anyMatch(this::is);
    }

    @Override
    public String toString() {
        return (generated ? "generated " : "") + file + ":" + line + ": " + kind + ": " + text;
    }
}
