package io.claimwright.processor;

import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import io.claimwright.processor.read.SourceTypes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * The only user of the {@code Filer}. Each file has exactly one originating element, the annotated
 * type, so that an incremental build knows when to write it again.
 */
final class SourceWriter {
    private final Filer filer;
    private final SourceTypes types;
    private final Map<String, String> written;

    /** Whether there are classes that have the names of some in java.lang, each asked for once. */
    private final Map<String, Boolean> hiding = new HashMap<>();

    /** With the classes written so far, and from which each was: two may come to the same name. */
    SourceWriter(Filer filer, SourceTypes types, Map<String, String> written) {
        this.filer = filer;
        this.types = types;
        this.written = written;
    }

    /** Writes the file; false where it is there already, as it should be. */
    boolean write(GeneratedText file, TypeElement origin, Report report) {
        if (written.putIfAbsent(file.qualifiedName(), origin.getQualifiedName().toString()) != null) {
            report.add(ProblemCode.GENERATED_NAME_TAKEN, Place.at(origin), origin.getSimpleName(), file.name());
            return true;
        }
        String text = text(file, origin);
        try (Writer out = filer.createSourceFile(file.qualifiedName(), origin).openWriter()) {
            out.write(text);
        } catch (FilerException e) {
            // ECJ, which finds the output of an earlier build among its sources (eclipse.jdt.core#843).
            if (text.equals(earlier(file))) {
                return false;
            }
            report.add(ProblemCode.GENERATED_FILE_STALE, Place.at(origin), file.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    /** Writes the file of a type that has an error, if nothing is in the way; there is enough to tell already. */
    void writeInstead(GeneratedText file, TypeElement origin) {
        if (written.putIfAbsent(file.qualifiedName(), origin.getQualifiedName().toString()) == null) {
            try (Writer out =
                    filer.createSourceFile(file.qualifiedName(), origin).openWriter()) {
                out.write(text(file, origin));
            } catch (FilerException e) {
                return; // that of an earlier build serves as well
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private String text(GeneratedText file, TypeElement origin) {
        return file.withoutJavaLang(name ->
                hiding.computeIfAbsent(file.inPackage(name), hider -> types.typeSeenFrom(origin, hider) != null));
    }

    private String earlier(GeneratedText file) {
        try {
            return filer.getResource(StandardLocation.SOURCE_OUTPUT, file.packageName(), file.name() + ".java")
                    .getCharContent(true)
                    .toString();
        } catch (IOException e) {
            return "";
        }
    }
}
