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

    /** Reads the loader; the list gets its records, the claims record first. */
    Optional<ClaimsLoader> read(
            ExecutableElement method, Loader loader, String packageName, List<ClaimsRecord> records) {
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
        Optional<TypeElement> record = returnsMap ? namedRecord(method, named) : returnedRecord(method, named);
        return record.filter(type -> isVisible(type, method, packageName))
                .flatMap(type -> new ClaimsReader(
                                types, report.fallingBackTo(Place.at(method)), missing, used, packageName)
                        .read(type, records))
                .map(claims -> new ClaimsLoader(loader, returnsMap, claims));
    }

    private boolean isVisible(TypeElement record, ExecutableElement method, String packageName) {
        if (types.isVisible(record, packageName)) {
            return true;
        }
        String what = "The loader " + method.getSimpleName();
        report.add(ProblemCode.TYPE_HIDDEN, Place.at(method), what, record.getSimpleName());
        return false;
    }

    private Optional<TypeElement> returnedRecord(ExecutableElement method, Optional<Located<Object>> named) {
        Optional<TypeElement> record = SourceTypes.element(method.getReturnType());
        if (record.isEmpty()) {
            loaders.wrongResult(LoaderKind.ADDITIONAL_CLAIMS, method);
            return Optional.empty();
        }
        Optional<TypeElement> checked = checked(record.get(), Place.at(method));
        if (checked.isPresent() && named.isPresent()) {
            report.add(ProblemCode.CLAIMS_RECORD_NAMED, named.get().place(), method.getSimpleName());
        }
        return checked;
    }

    private Optional<TypeElement> namedRecord(ExecutableElement method, Optional<Located<Object>> named) {
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
        Optional<TypeElement> record = SourceTypes.element(type);
        if (record.isEmpty()) {
            report.add(ProblemCode.CLAIMS_NOT_RECORD, named.get().place(), SourceTypes.text(type));
        }
        return record.flatMap(element -> checked(element, named.get().place()));
    }

    private Optional<TypeElement> checked(TypeElement type, Place place) {
        if (type.getKind() != ElementKind.RECORD) {
            report.add(ProblemCode.CLAIMS_NOT_RECORD, place, type.getSimpleName());
            return Optional.empty();
        }
        return Optional.of(type);
    }
}
