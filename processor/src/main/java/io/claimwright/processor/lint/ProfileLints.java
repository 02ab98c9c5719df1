package io.claimwright.processor.lint;

import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import io.claimwright.processor.read.AnnotationReader;
import io.claimwright.processor.read.Annotations;
import io.claimwright.processor.read.ComponentPlace;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** All that is looked at in a profile with which nothing is wrong. */
public final class ProfileLints {
    private ProfileLints() {}

    /**
     * Looks at a profile.
     *
     * @param claims the record of its claims, empty or not
     * @param lines the claims in words
     * @param token the simple name of its token
     * @param released the claims of the last release
     */
    public static void report(
            TypeElement profile,
            TypeElement claims,
            List<String> lines,
            String token,
            ReleasedClaims released,
            Report report) {
        ForgottenLoaders.report(profile, token, report);
        for (ExecutableElement method : ElementFilter.methodsIn(profile.getEnclosedElements())) {
            AnnotationReader.find(method, Annotations.ADDITIONAL_CLAIMS_LOADER).ifPresent(loader -> {
                Report atLoader = report.fallingBackTo(Place.at(method));
                claims(claims, method, atLoader);
                released.report(profile, claims, lines, Place.at(method), atLoader);
            });
        }
    }

    private static void claims(TypeElement record, ExecutableElement loader, Report report) {
        if (record.getRecordComponents().isEmpty()) {
            report.add(ProblemCode.CLAIMS_RECORD_EMPTY, Place.at(loader), record.getSimpleName());
        }
        ClaimsWalk.over(record, (owner, component) -> {
            if (!ClaimsWalk.claim(component).strip().equals(ClaimsWalk.claim(component))) {
                report.add(ProblemCode.CLAIM_NAME_WHITESPACE, ComponentPlace.of(component), component.getSimpleName());
            }
        });
        SensitiveNames.report(record, report);
        RegisteredLookalikes.report(record, report);
        TokenSize.report(record, loader, report);
    }
}
