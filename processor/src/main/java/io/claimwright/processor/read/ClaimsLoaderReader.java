package io.claimwright.processor.read;

import io.claimwright.processor.model.ClaimsLoader;
import io.claimwright.processor.model.ClaimsRecord;
import io.claimwright.processor.model.Loader;
import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads a method with {@code @AdditionalClaimsLoader}: which record its claims are, and how it gives them. */
final class ClaimsLoaderReader {
    private final SourceTypes types;
    private final Report report;
    private final LoadersReader loaders;
    private final Set<String> missing;
    private final Used used;

    ClaimsLoaderReader(SourceTypes types, Report report, LoadersReader loaders, Set<String> missing, Used used) {
        this.types = types;
        this.report = report;
        this.loaders = loaders;
        this.missing = missing;
        this.used = used;
    }

    /** Reads a loader of a profile; the list gets its records, the claims record first. */
    Optional<ClaimsLoader> read(
            ExecutableElement method, Loader loader, TypeElement profile, List<ClaimsRecord> records) {
        TypeMirror result = method.getReturnType();
        Set<String> absent = SourceTypes.missing(result);
        missing.addAll(absent);
        if (!absent.isEmpty()) {
            return Optional.empty();
        }
        boolean returnsMap = SourceTypes.element(result)
                .filter(type -> SourceTypes.isA(type, Map.class.getName()))
                .isPresent();
        Optional<Located<Object>> named = AnnotationReader.find(method, Annotations.ADDITIONAL_CLAIMS_LOADER)
                .flatMap(annotation -> annotation.type("value"));
        Optional<Located<DeclaredType>> record =
                returnsMap ? namedRecord(method, named) : returnedRecord(method, named);
        ClaimsScope scope = new ClaimsScope(types, report.fallingBackTo(Place.at(method)), missing, used, profile);
        return record.filter(type -> isVisible(type.value(), method, profile))
                .flatMap(type -> new ClaimsReader(scope, records).read(type.value(), type.place()))
                .map(claims -> new ClaimsLoader(loader, returnsMap, claims));
    }

    private boolean isVisible(DeclaredType record, ExecutableElement method, TypeElement profile) {
        Optional<TypeElement> hidden = types.hidden(record, types.packageOf(profile));
        String what = "The loader " + method.getSimpleName();
        hidden.ifPresent(type -> report.add(ProblemCode.TYPE_HIDDEN, Place.at(method), what, type.getSimpleName()));
        return hidden.isEmpty();
    }

    private Optional<Located<DeclaredType>> returnedRecord(ExecutableElement method, Optional<Located<Object>> named) {
        if (SourceTypes.element(method.getReturnType()).isEmpty()) {
            loaders.wrongResult(LoaderKind.ADDITIONAL_CLAIMS, method);
            return Optional.empty();
        }
        Optional<Located<DeclaredType>> checked = checked(method.getReturnType(), Place.at(method));
        if (checked.isPresent() && named.isPresent()) {
            report.add(ProblemCode.CLAIMS_RECORD_NAMED, named.get().place(), method.getSimpleName());
        }
        if (checked.isPresent()) {
            used.add(method.getReturnType());
        }
        return checked;
    }

    private Optional<Located<DeclaredType>> namedRecord(ExecutableElement method, Optional<Located<Object>> named) {
        if (!types.isMapByString(method.getReturnType())) {
            loaders.wrongResult(LoaderKind.ADDITIONAL_CLAIMS, method);
        }
        if (named.isEmpty()) {
            Place place = AnnotationReader.find(method, Annotations.ADDITIONAL_CLAIMS_LOADER)
                    .map(AnnotationReader::place)
                    .orElse(Place.at(method));
            report.add(ProblemCode.CLAIMS_RECORD_UNNAMED, place, method.getSimpleName());
            return Optional.empty();
        }
        if (!(named.get().value() instanceof TypeMirror type)
                || !SourceTypes.missing(type).isEmpty()) {
            missing.add(named.get().value() instanceof TypeMirror type ? SourceTypes.text(type) : "the claims record");
            return Optional.empty();
        }
        return checked(type, named.get().place());
    }

    private Optional<Located<DeclaredType>> checked(TypeMirror type, Place place) {
        if (!(type instanceof DeclaredType declared) || declared.asElement().getKind() != ElementKind.RECORD) {
            report.add(ProblemCode.CLAIMS_NOT_RECORD, place, SourceTypes.text(type));
            return Optional.empty();
        }
        return Optional.of(new Located<>(declared, place));
    }
}
