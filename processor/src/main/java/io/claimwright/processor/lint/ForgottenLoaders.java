package io.claimwright.processor.lint;

import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import io.claimwright.processor.read.AnnotationReader;
import io.claimwright.processor.read.Annotations;
import io.claimwright.processor.read.LoaderKind;
import io.claimwright.processor.read.SourceTypes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Methods of a profile that have the shape and the name of a loader, but not its annotation: a
 * blocklist that nobody asks lets revoked tokens in. Only of kinds that the profile has no loader of,
 * since beside one the other method may well be what it calls.
 */
final class ForgottenLoaders {
    private final TypeElement profile;
    private final String token;

    private ForgottenLoaders(TypeElement profile, String token) {
        this.profile = profile;
        this.token = token;
    }

    /**
     * Looks at the methods of a profile.
     *
     * @param token the simple name of its token
     */
    static void report(TypeElement profile, String token, Report report) {
        new ForgottenLoaders(profile, token).report(report);
    }

    private void report(Report report) {
        List<ExecutableElement> methods = ElementFilter.methodsIn(profile.getEnclosedElements());
        Set<LoaderKind> there = Arrays.stream(LoaderKind.values())
                .filter(kind -> methods.stream().anyMatch(method -> AnnotationReader.has(method, kind.annotation)))
                .collect(Collectors.toSet());
        for (ExecutableElement method : methods) {
            if (mayBeForgotten(method)) {
                kind(method)
                        .filter(kind -> !there.contains(kind))
                        .ifPresent(kind -> report.add(
                                ProblemCode.LOADER_FORGOTTEN,
                                Place.at(method),
                                method.getSimpleName(),
                                profile.getSimpleName(),
                                kind.simpleName));
            }
        }
    }

    /** An accessor of a record, a method that somebody above asks for, and one with a guard are something else. */
    private boolean mayBeForgotten(ExecutableElement method) {
        boolean accessor = profile.getKind() == ElementKind.RECORD
                && method.getParameters().isEmpty();
        return !accessor
                && !method.getModifiers().contains(Modifier.PRIVATE)
                && AnnotationReader.all(method).stream()
                        .noneMatch(
                                annotation -> SourceTypes.is(annotation.type().asType(), Override.class)
                                        || annotation
                                                .type()
                                                .getQualifiedName()
                                                .toString()
                                                .startsWith(Annotations.PACKAGE));
    }

    private Optional<LoaderKind> kind(ExecutableElement method) {
        List<String> words = Words.of(method.getSimpleName().toString());
        return Arrays.stream(LoaderKind.values())
                .filter(kind -> isNamedAs(kind, words))
                .filter(kind -> isShapedAs(kind, method))
                .findFirst();
    }

    private static boolean isNamedAs(LoaderKind kind, List<String> words) {
        return LoaderWords.of(kind).stream().anyMatch(words::contains);
    }

    private boolean isShapedAs(LoaderKind kind, ExecutableElement method) {
        TypeMirror result = method.getReturnType();
        return switch (kind) {
            case ADDITIONAL_CLAIMS -> takesOne(method) && (isRecord(result) || isMap(result));
            case USER_IDENTITY -> takesOne(method) && SourceTypes.is(result, String.class);
            case ADDITIONAL_HEADERS -> takesAtMostOne(method) && isMap(result);
            case ENCODE_KEY, DECODE_KEY -> takesAtMostOne(method) && SourceTypes.is(result, LoaderWords.JWT_KEY);
            case TOKEN_IN_BLOCKLIST, TOKEN_VERIFICATION -> takesToken(method) && result.getKind() == TypeKind.BOOLEAN;
            case USER_LOOKUP -> takesToken(method) && result.getKind() == TypeKind.DECLARED;
            default -> SourceTypes.is(result, LoaderWords.RESPONSE);
        };
    }

    private static boolean takesOne(ExecutableElement method) {
        return method.getParameters().size() == 1;
    }

    private static boolean takesAtMostOne(ExecutableElement method) {
        return method.getParameters().size() <= 1;
    }

    /** By its name, as it may yet have to be written. */
    private boolean takesToken(ExecutableElement method) {
        return takesOne(method)
                && SourceTypes.text(method.getParameters().get(0).asType()).equals(token);
    }

    private static boolean isRecord(TypeMirror type) {
        return SourceTypes.element(type)
                .filter(element -> element.getKind() == ElementKind.RECORD)
                .isPresent();
    }

    private static boolean isMap(TypeMirror type) {
        return SourceTypes.is(type, "java.util.Map");
    }
}
