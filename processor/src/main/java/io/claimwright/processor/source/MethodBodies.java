package io.claimwright.processor.source;

import io.claimwright.processor.problem.Problems.Report;
import io.claimwright.processor.read.SourceTypes;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Looks into the methods of a compilation, as far as its compiler lets anyone. */
public final class MethodBodies {
    private final ProcessingEnvironment environment;
    private final Set<String> guards;

    /**
     * For one round.
     *
     * @param guards the names of the user's own guards that are known
     */
    public MethodBodies(ProcessingEnvironment environment, Set<String> guards) {
        this.environment = environment;
        this.guards = Set.copyOf(guards);
    }

    /** Looks into a top-level type and all within it. */
    public void report(SourceTypes types, TypeElement type, Report report) {
        try {
            new SourceTrees(environment, guards)
                    .of(type)
                    .ifPresent(source -> new BodyScanner(source, new TreePlaces(type), types, report)
                            .scanType(type.getSimpleName()));
        } catch (LinkageError e) {
            // A runtime without the module jdk.compiler: what stands in methods is never read there.
            return;
        }
    }
}
