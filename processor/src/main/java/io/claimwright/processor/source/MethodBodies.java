package io.claimwright.processor.source;

import io.claimwright.processor.problem.Problems.Report;
import io.claimwright.processor.read.SourceTypes;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Looks into the methods of a compilation, as far as its compiler lets anyone. */
public final class MethodBodies {
    private final ProcessingEnvironment environment;

    /** For one compilation. */
    public MethodBodies(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** Looks into a top-level type and all within it. */
    public void report(SourceTypes types, TypeElement type, Report report) {
        try {
            new SourceTrees(environment)
                    .of(type)
                    .ifPresent(source -> new BodyScanner(
                                    source, new TreePlaces(type), new Constants(source, types), report)
                            .scanType(type.getSimpleName()));
        } catch (LinkageError e) {
            // A runtime without the module jdk.compiler: what stands in methods is never read there.
            return;
        }
    }
}
