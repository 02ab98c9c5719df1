package io.claimwright.processor.read;

import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads for whom the tokens of a profile are made: what its loaders take. Without them it is a string. */
final class SubjectReader {
    private static final List<LoaderKind> MINTING = List.of(
            LoaderKind.USER_IDENTITY,
            LoaderKind.ADDITIONAL_CLAIMS,
            LoaderKind.ADDITIONAL_HEADERS,
            LoaderKind.ENCODE_KEY);

    private final SourceTypes types;
    private final TypeElement profile;
    private final Report report;

    SubjectReader(SourceTypes types, TypeElement profile, Report report) {
        this.types = types;
        this.profile = profile;
        this.report = report;
    }

    /** The parameters of loaders that take a user, the one that decides first. */
    static List<LoaderParameter> users(Map<LoaderKind, ExecutableElement> loaders) {
        return MINTING.stream()
                .flatMap(kind -> Stream.ofNullable(loaders.get(kind)))
                .filter(method -> method.getParameters().size() == 1)
                .map(method ->
                        new LoaderParameter(method, method.getParameters().get(0)))
                .toList();
    }

    /** Reads it; the set has the names of types that are not there yet. */
    Optional<TypeMirror> read(Map<LoaderKind, ExecutableElement> loaders, Set<String> missing) {
        List<LoaderParameter> users = users(loaders);
        if (users.isEmpty()) {
            return Optional.empty();
        }
        LoaderParameter first = users.get(0);
        if (missing.isEmpty()) {
            users.stream().skip(1).forEach(other -> checkSame(first, other));
            checkIdentity(first.type(), loaders);
        }
        return Optional.of(first.type());
    }

    private void checkSame(LoaderParameter first, LoaderParameter other) {
        if (!types.types.isSameType(first.type(), other.type())) {
            report.add(
                    ProblemCode.LOADER_SUBJECT,
                    other.place(),
                    other.method().getSimpleName(),
                    SourceTypes.text(other.type()),
                    first.method().getSimpleName(),
                    SourceTypes.text(first.type()));
        }
    }

    private void checkIdentity(TypeMirror user, Map<LoaderKind, ExecutableElement> loaders) {
        if (!loaders.containsKey(LoaderKind.USER_IDENTITY) && !SourceTypes.is(user, String.class)) {
            String name = SourceTypes.text(user);
            Place place = AnnotationReader.find(profile, Annotations.JWT_PROFILE)
                    .map(AnnotationReader::place)
                    .orElse(Place.at(profile));
            report.add(ProblemCode.IDENTITY_LOADER_MISSING, place, profile.getSimpleName(), name, name);
        }
    }
}
