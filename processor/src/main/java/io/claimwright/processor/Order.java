package io.claimwright.processor;

import com.palantir.javapoet.JavaFile;
import io.claimwright.processor.problem.Problems.Report;
import java.util.List;
import java.util.function.Supplier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Files to be generated from a type. A model knows no element of the compiler, so that the texts of
 * many can be made by several threads; the compiler itself is asked by its own one only.
 *
 * @param type the annotated type
 * @param report what is wrong with it
 * @param isInstead whether the files stand in for those of a type with an error
 * @param files makes them
 */
record Order(TypeElement type, Report report, boolean isInstead, Supplier<List<JavaFile>> files) {
    /**
     * What came of an order.
     *
     * @param order the order
     * @param texts the files
     * @param fault what went wrong in place of them
     */
    record Made(
            Order order,
            List<GeneratedText> texts,
            @Nullable RuntimeException fault) {
        /** The files. */
        List<GeneratedText> files() {
            if (fault != null) {
                throw fault;
            }
            return texts;
        }
    }

    /** Makes the files of all, and tells of them in the same order. */
    static List<Made> make(List<Order> orders) {
        return orders.parallelStream().map(Order::made).toList();
    }

    private Made made() {
        try {
            return new Made(this, files.get().stream().map(GeneratedText::of).toList(), null);
        } catch (RuntimeException e) {
            return new Made(this, List.of(), e);
        }
    }
}
