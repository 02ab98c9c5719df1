package io.claimwright.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.claimwright.processor.model.Checking;
import io.claimwright.processor.model.ClaimsLoader;
import io.claimwright.processor.model.ClaimsRecord;
import io.claimwright.processor.model.ErrorLoader;
import io.claimwright.processor.model.Loader;
import io.claimwright.processor.model.LoaderArgument;
import io.claimwright.processor.model.Minting;
import io.claimwright.processor.model.Origin;
import io.claimwright.processor.model.Profile;
import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads a class with {@code @JwtProfile}. */
public final class ProfileReader {
    /** Nested in what is generated, where they would hide a class that has no package to name it by. */
    private static final List<String> NESTED = List.of("Builder", "Format", "Questions");

    private final SourceTypes types;
    private final TypeElement type;
    private final Report report;
    private final Set<String> missing = new LinkedHashSet<>();
    private final Used used = new Used();
    private final Set<TypeElement> told = new HashSet<>();
    private final Map<LoaderKind, ExecutableElement> methods = new EnumMap<>(LoaderKind.class);
    private final Map<LoaderKind, Loader> loaders = new EnumMap<>(LoaderKind.class);

    private ProfileReader(SourceTypes types, TypeElement type, Report report) {
        this.types = types;
        this.type = type;
        this.report = report;
    }

    /** Reads a profile; the report gets all that is wrong with it. */
    public static Read<Profile> read(SourceTypes types, TypeElement type, Report report) {
        return new ProfileReader(types, type, report).read();
    }

    /** The simple names of what is generated from a profile: where it is not, they are missing as well. */
    public static Set<String> generated(SourceTypes types, TypeElement profile) {
        Origin origin = new OriginReader(types).read(profile, new Used());
        return Set.of(
                origin.named("", "Token").simpleName(), origin.named("", "Jwt").simpleName());
    }

    private Read<Profile> read() {
        checkType();
        boolean sound = !report.hasErrors();
        LoadersReader reader = new LoadersReader(report);
        LoaderResults results = new LoaderResults(types, reader, missing);
        LoaderParameters parameters = new LoaderParameters(types, type, report);
        methods.putAll(reader.read(type));
        used.addAll(methods.values());
        missing.addAll(SourceTypes.missingAbove(type));
        InheritedLoaders.report(type, methods.keySet(), place(), report);
        methods.forEach((kind, method) -> {
            loaders.put(kind, loader(method, parameters.read(kind, method)));
            results.check(kind, method);
        });
        List<ClaimsRecord> records = new ArrayList<>();
        Minting minting = minting(reader, records);
        Checking checking = checking(results);
        if (report.hasErrors()) {
            return new Read.Rejected<>(Optional.of(withoutLoaders()).filter(instead -> sound && isFree(instead)));
        }
        if (!missing.isEmpty()) {
            return new Read.Waiting<>(missing);
        }
        Profile profile = new Profile(new OriginReader(types).read(type, used), minting, records, checking);
        checkNames(profile);
        return report.hasErrors() ? new Read.Rejected<>() : new Read.Ready<>(profile);
    }

    /** A token without claims beside the registered ones: handlers that take it have done nothing wrong. */
    private Profile withoutLoaders() {
        Optional<Loader> none = Optional.empty();
        return new Profile(
                new OriginReader(types).read(type, new Used()),
                new Minting(ClassName.get(String.class), none, Optional.empty(), none, none),
                List.of(),
                new Checking(Optional.empty(), none, none, Optional.empty(), List.of()));
    }

    private boolean isFree(Profile profile) {
        return !types.isTaken(profile.token(), type) && !types.isTaken(profile.jwt(), type);
    }

    private static Loader loader(ExecutableElement method, List<LoaderArgument> arguments) {
        boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
        return new Loader(method.getSimpleName().toString(), isStatic, arguments);
    }

    private Minting minting(LoadersReader reader, List<ClaimsRecord> records) {
        SubjectReader.users(methods).forEach(user -> need(user.type(), user.place(), user.method()));
        Optional<TypeMirror> subject = new SubjectReader(types, type, report).read(methods, missing);
        Optional<ClaimsLoader> claims = Optional.ofNullable(methods.get(LoaderKind.ADDITIONAL_CLAIMS))
                .flatMap(method -> new ClaimsLoaderReader(types, report, reader, missing, used)
                        .read(method, required(LoaderKind.ADDITIONAL_CLAIMS), type, records));
        return new Minting(
                subject.filter(type -> SourceTypes.missing(type).isEmpty())
                        .map(TypeName::get)
                        .orElse(ClassName.get(String.class)),
                find(LoaderKind.USER_IDENTITY),
                claims,
                find(LoaderKind.ADDITIONAL_HEADERS),
                find(LoaderKind.ENCODE_KEY));
    }

    private Checking checking(LoaderResults results) {
        return new Checking(
                Optional.ofNullable(methods.get(LoaderKind.DECODE_KEY))
                        .flatMap(method -> results.key(method, required(LoaderKind.DECODE_KEY))),
                find(LoaderKind.TOKEN_IN_BLOCKLIST),
                find(LoaderKind.TOKEN_VERIFICATION),
                Optional.ofNullable(methods.get(LoaderKind.USER_LOOKUP)).flatMap(method -> {
                    need(method.getReturnType(), Place.at(method), method);
                    return results.user(method, required(LoaderKind.USER_LOOKUP));
                }),
                LoaderKind.errors().stream()
                        .flatMap(kind -> find(kind).map(loader -> new ErrorLoader(loader, kind.answers())).stream())
                        .toList());
    }

    private Optional<Loader> find(LoaderKind kind) {
        return Optional.ofNullable(loaders.get(kind));
    }

    private Loader required(LoaderKind kind) {
        return find(kind).orElseThrow();
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
        checkVariables(profile.origin().type());
    }

    /** A static loader is called on a class that has the name of a variable with the package before it. */
    private void checkVariables(ClassName name) {
        String outermost = name.simpleNames().get(0);
        String first = name.canonicalName().split("\\.", 2)[0];
        if (loaders.values().stream().anyMatch(Loader::isStatic)
                && Loader.VARIABLES.contains(outermost)
                && Loader.VARIABLES.contains(first)) {
            report.add(
                    ProblemCode.GENERATED_NAME_TAKEN,
                    place(),
                    type.getSimpleName(),
                    "the variable " + (name.packageName().isEmpty() ? outermost : first));
        }
    }

    private void checkFree(ClassName name) {
        if (types.isTaken(name, type)) {
            report.add(ProblemCode.GENERATED_NAME_TAKEN, place(), type.getSimpleName(), name.simpleName());
        }
    }

    private Place place() {
        return AnnotationReader.find(type, Annotations.JWT_PROFILE)
                .map(AnnotationReader::place)
                .orElse(Place.at(type));
    }

    /** A type that is needed has to be there; and generated code must see it, which is told once of each. */
    private void need(TypeMirror needed, Place where, ExecutableElement method) {
        missing.addAll(SourceTypes.missing(needed));
        types.hidden(needed, types.packageOf(type))
                .filter(told::add)
                .ifPresent(hidden -> report.add(
                        ProblemCode.TYPE_HIDDEN,
                        where,
                        "The loader " + method.getSimpleName(),
                        hidden.getSimpleName()));
        used.add(needed);
    }
}
