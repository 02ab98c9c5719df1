package io.claimwright.processor.read;

import io.claimwright.processor.problem.Problems.Report;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * What reading the claims of one profile needs at every depth.
 *
 * @param types answers questions about types
 * @param report gets what is wrong
 * @param missing gets the names of what is not there yet
 * @param used gets what generated code names
 * @param profile the class beside which code is generated
 */
record ClaimsScope(SourceTypes types, Report report, Set<String> missing, Used used, TypeElement profile) {
    /** The package of the generated code. */
    String packageName() {
        return types.packageOf(profile);
    }
}
