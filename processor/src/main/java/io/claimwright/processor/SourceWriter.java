package io.claimwright.processor;

import com.palantir.javapoet.JavaFile;
import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
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

    SourceWriter(Filer filer) {
        this.filer = filer;
    }

    void write(JavaFile file, TypeElement origin, Report report) {
        String name = file.typeSpec().name();
        String qualified = file.packageName().isEmpty() ? name : file.packageName() + "." + name;
        String text = file.toString();
        try (Writer out = filer.createSourceFile(qualified, origin).openWriter()) {
            out.write(text);
        } catch (FilerException e) {
            // ECJ, which finds the output of an earlier build among its sources (eclipse.jdt.core#843).
            if (!text.equals(earlier(file.packageName(), name))) {
                report.add(ProblemCode.GENERATED_FILE_STALE, Place.at(origin), name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String earlier(String packageName, String name) {
        try {
            return filer.getResource(StandardLocation.SOURCE_OUTPUT, packageName, name + ".java")
                    .getCharContent(true)
                    .toString();
        } catch (IOException e) {
            return "";
        }
    }
}
