package io.claimwright.processor;

import com.palantir.javapoet.JavaFile;
import io.claimwright.processor.problem.Problems.Report;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import javax.lang.model.element.TypeElement;

/**
 * Files to be generated from a type. A model knows no element of the compiler, so that another thread
 * can make the texts while the compiler's own one reads the next type or writes the files of the one
 * before; the compiler itself is asked by its own thread only.
 */
final class Order {
    private final TypeElement type;
    private final Report report;
    private final boolean isInstead;
    private final FutureTask<List<GeneratedText>> texts;

    /**
     * Orders the files.
     *
     * @param type the annotated type
     * @param report what is wrong with it
     * @param isInstead whether the files stand in for those of a type with an error
     * @param files makes them
     */
    Order(TypeElement type, Report report, boolean isInstead, Supplier<List<JavaFile>> files) {
        this.type = type;
        this.report = report;
        this.isInstead = isInstead;
        this.texts = new FutureTask<>(
                () -> files.get().stream().map(GeneratedText::of).toList());
        ForkJoinPool.commonPool().execute(texts);
    }

    TypeElement type() {
        return type;
    }

    Report report() {
        return report;
    }

    boolean isInstead() {
        return isInstead;
    }

    /** The files; made by this thread where no other one has begun with them. */
    List<GeneratedText> files() {
        texts.run();
        try {
            return texts.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
