package io.claimwright.processor.read;

import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Tells of {@code @Claim} and {@code @Discriminator} where they say nothing about a token. */
public final class MisplacedClaims {
    private MisplacedClaims() {}

    /** Looks at one type that has such an annotation on itself or on something within. */
    public static void report(TypeElement type, Report whole) {
        Report report = type.getEnclosingElement() instanceof TypeElement around
                ? whole.fallingBackTo(Place.at(around)).fallingBackTo(Place.at(type))
                : whole;
        AnnotationReader.find(type, Annotations.DISCRIMINATOR)
                .filter(annotation -> !isSealedInterface(type))
                .ifPresent(annotation ->
                        report.add(ProblemCode.DISCRIMINATOR_MISPLACED, annotation.place(), type.getSimpleName()));
        if (SourceTypes.missingAbove(type).isEmpty()) {
            ofType(type, report);
        }
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (field.getKind() == ElementKind.ENUM_CONSTANT) {
                converter(field, "is a constant, which travels as its name", report);
            } else if (type.getKind() != ElementKind.RECORD
                    || field.getModifiers().contains(Modifier.STATIC)) {
                misplaced(field, "a field", report);
            }
        }
    }

    private static void ofType(TypeElement type, Report report) {
        if (type.getKind() == ElementKind.RECORD && isBelowSealed(type)) {
            converter(type, "is a record, whose components have their own", report);
        } else {
            String kind = type.getKind().name().toLowerCase(Locale.ROOT).replace("_type", "");
            String what = type.getKind() == ElementKind.RECORD
                    ? "a record that no sealed interface permits"
                    : (kind.matches("[aei].*") ? "an " : "a ") + kind;
            misplaced(type, what, report);
        }
    }

    private static void misplaced(Element element, String what, Report report) {
        AnnotationReader.find(element, Annotations.CLAIM)
                .ifPresent(
                        claim -> report.add(ProblemCode.CLAIM_MISPLACED, claim.place(), element.getSimpleName(), what));
    }

    private static void converter(Element element, String why, Report report) {
        ConverterReader.named(element).stream()
                .limit(1)
                .forEach(named ->
                        report.add(ProblemCode.CLAIM_CONVERTER_MISPLACED, named.place(), element.getSimpleName(), why));
    }

    private static boolean isSealedInterface(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE && type.getModifiers().contains(Modifier.SEALED);
    }

    private static boolean isBelowSealed(TypeElement type) {
        return type.getInterfaces().stream()
                .flatMap(above -> SourceTypes.element(above).stream())
                .flatMap(above -> Stream.of(isSealedInterface(above), isBelowSealed(above)))
                .anyMatch(found -> found);
    }
}
