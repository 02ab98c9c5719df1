package io.claimwright.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.claimwright.processor.model.ClaimsLoader;
import io.claimwright.processor.model.ClaimsRecord;
import io.claimwright.processor.model.Loader;
import io.claimwright.processor.model.Origin;
import io.claimwright.processor.model.Profile;
import io.claimwright.processor.model.UserLookup;
import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads a class with {@code @JwtProfile}. */
public final class ProfileReader {
    /** Nested in what is generated, where they would hide a class that has no package to name it by. */
    private static final List<String> NESTED = List.of("Builder", "Format", "Questions");

    private final SourceTypes types;
    private final TypeElement type;
    private final Report report;
    private final LoadersReader loadersReader;
    private final Set<String> missing = new LinkedHashSet<>();
    private final Used used = new Used();
    private final OwnToken token;

    private ProfileReader(SourceTypes types, TypeElement type, Report report) {
        this.types = types;
        this.type = type;
        this.report = report;
        this.loadersReader = new LoadersReader(report);
        this.token = new OwnToken(types, type, loadersReader);
    }

    /** Reads a profile; the report gets all that is wrong with it. */
    public static Read<Profile> read(SourceTypes types, TypeElement type, Report report) {
        return new ProfileReader(types, type, report).read();
    }

    private Read<Profile> read() {
        checkType();
        Map<LoaderKind, ExecutableElement> loaders = loadersReader.read(type);
        used.addAll(loaders.values());
        Optional<TypeMirror> subject = subject(loaders);
        checkIdentity(loaders.get(LoaderKind.USER_IDENTITY));
        ClaimsLoaderReader claimsReader = new ClaimsLoaderReader(types, report, loadersReader, missing, used);
        List<ClaimsRecord> records = new ArrayList<>();
        Optional<ClaimsLoader> claims = Optional.ofNullable(loaders.get(LoaderKind.ADDITIONAL_CLAIMS))
                .flatMap(method -> claimsReader.read(method, types.packageOf(type), records));
        Optional<UserLookup> lookup =
                Optional.ofNullable(loaders.get(LoaderKind.USER_LOOKUP)).flatMap(this::lookup);
        Optional<Loader> blocklist = blocklist(loaders);
        if (report.hasErrors()) {
            return new Read.Rejected<>();
        }
        if (!missing.isEmpty()) {
            return new Read.Waiting<>(missing);
        }
        Origin origin = new OriginReader(types).read(type, used);
        Profile profile = new Profile(
                origin,
                subject.map(TypeName::get).orElse(ClassName.get(String.class)),
                LoadersReader.model(loaders, LoaderKind.USER_IDENTITY),
                claims,
                records,
                blocklist,
                lookup);
        checkNames(profile);
        return report.hasErrors() ? new Read.Rejected<>() : new Read.Ready<>(profile);
    }

    private void checkType() {
        ElementKind kind = type.getKind();
        if (kind != ElementKind.CLASS && kind != ElementKind.RECORD) {
            String what = kind == ElementKind.ANNOTATION_TYPE
                    ? "an annotation"
                    : kind == ElementKind.ENUM ? "an enum" : "an interface";
            report.add(ProblemCode.PROFILE_KIND, place(), type.getSimpleName(), what);
        }
        if (!type.getTypeParameters().isEmpty()) {
            report.add(ProblemCode.PROFILE_GENERIC, place(), type.getSimpleName());
        }
        if (SourceTypes.isInner(type)) {
            report.add(ProblemCode.PROFILE_INNER, place(), type.getSimpleName());
        } else if (!types.isVisible(type, types.packageOf(type))) {
            report.add(ProblemCode.TYPE_HIDDEN, place(), "@JwtProfile", type.getSimpleName());
        }
    }

    private void checkNames(Profile profile) {
        checkFree(profile.token());
        checkFree(profile.jwt());
        if (types.packageOf(type).isEmpty()) {
            NESTED.forEach(name -> checkFree(ClassName.get("", name)));
        }
    }

    private void checkFree(ClassName name) {
        if (types.isTaken(name)) {
            report.add(ProblemCode.GENERATED_NAME_TAKEN, place(), type.getSimpleName(), name.simpleName());
        }
    }

    private Place place() {
        return AnnotationReader.find(type, Annotations.JWT_PROFILE)
                .map(AnnotationReader::place)
                .orElse(Place.at(type));
    }

    /** For whom tokens are made: what the loaders take. Without loaders it is a string, the subject itself. */
    private Optional<TypeMirror> subject(Map<LoaderKind, ExecutableElement> loaders) {
        Optional<LoaderParameter> claims = parameter(LoaderKind.ADDITIONAL_CLAIMS, loaders);
        Optional<LoaderParameter> identity = parameter(LoaderKind.USER_IDENTITY, loaders);
        claims.ifPresent(parameter -> need(parameter.type(), parameter.place(), parameter.method()));
        identity.ifPresent(parameter -> need(parameter.type(), parameter.place(), parameter.method()));
        if (missing.isEmpty() && claims.isPresent()) {
            checkSubject(claims.get(), identity, loaders.containsKey(LoaderKind.USER_IDENTITY));
        }
        return claims.or(() -> identity).map(LoaderParameter::type);
    }

    private void checkSubject(LoaderParameter claims, Optional<LoaderParameter> identity, boolean hasIdentity) {
        TypeMirror user = claims.type();
        if (identity.isPresent() && !types.types.isSameType(user, identity.get().type())) {
            report.add(
                    ProblemCode.LOADER_SUBJECT,
                    claims.place(),
                    SourceTypes.text(user),
                    SourceTypes.text(identity.get().type()));
        } else if (!hasIdentity && !SourceTypes.is(user, String.class)) {
            String name = SourceTypes.text(user);
            report.add(ProblemCode.IDENTITY_LOADER_MISSING, place(), type.getSimpleName(), name, name);
        }
    }

    private Optional<LoaderParameter> parameter(LoaderKind kind, Map<LoaderKind, ExecutableElement> loaders) {
        ExecutableElement method = loaders.get(kind);
        if (method == null) {
            return Optional.empty();
        }
        if (method.getParameters().size() != 1) {
            loadersReader.wrongParameters(kind, method, token.simpleName());
            return Optional.empty();
        }
        return Optional.of(new LoaderParameter(method, method.getParameters().get(0)));
    }

    private void checkIdentity(@Nullable ExecutableElement method) {
        if (method != null && !SourceTypes.is(method.getReturnType(), String.class)) {
            loadersReader.wrongResult(LoaderKind.USER_IDENTITY, method);
        }
    }

    private Optional<UserLookup> lookup(ExecutableElement method) {
        TypeMirror result = method.getReturnType();
        boolean optional = SourceTypes.is(result, Optional.class);
        TypeMirror user = optional && SourceTypes.arguments(result).size() == 1
                ? SourceTypes.arguments(result).get(0)
                : result;
        token.check(LoaderKind.USER_LOOKUP, method);
        if (!need(result, Place.at(method), method)) {
            return Optional.empty();
        }
        if (user.getKind() != TypeKind.DECLARED || (optional && user == result)) {
            loadersReader.wrongResult(LoaderKind.USER_LOOKUP, method);
            return Optional.empty();
        }
        return Optional.of(new UserLookup(LoadersReader.model(method), TypeName.get(user), optional));
    }

    private Optional<Loader> blocklist(Map<LoaderKind, ExecutableElement> loaders) {
        ExecutableElement method = loaders.get(LoaderKind.TOKEN_IN_BLOCKLIST);
        if (method != null) {
            token.check(LoaderKind.TOKEN_IN_BLOCKLIST, method);
            if (method.getReturnType().getKind() != TypeKind.BOOLEAN) {
                loadersReader.wrongResult(LoaderKind.TOKEN_IN_BLOCKLIST, method);
            }
        }
        return LoadersReader.model(loaders, LoaderKind.TOKEN_IN_BLOCKLIST);
    }

    /** Whether a type that is needed is there; and generated code must see it. */
    private boolean need(TypeMirror needed, Place where, ExecutableElement method) {
        Set<String> absent = SourceTypes.missing(needed);
        missing.addAll(absent);
        types.hidden(needed, types.packageOf(type))
                .ifPresent(hidden -> report.add(
                        ProblemCode.TYPE_HIDDEN,
                        where,
                        "The loader " + method.getSimpleName(),
                        hidden.getSimpleName()));
        used.add(needed);
        return absent.isEmpty();
    }
}
