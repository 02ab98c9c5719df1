package io.claimwright.processor.read;

import com.palantir.javapoet.ClassName;
import io.claimwright.processor.model.MethodRule;
import io.claimwright.processor.model.ServletGuards;
import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads a servlet that extends {@code JwtServlet}. */
public final class ServletReader {
    private final SourceTypes types;
    private final TypeElement type;
    private final Report report;
    private final Set<String> missing = new LinkedHashSet<>();
    private final Used used = new Used();

    private final GuardAnnotations guards;
    private final GuardReader guardReader;

    private ServletReader(SourceTypes types, TypeElement type, Report report, Set<String> awaited) {
        this.types = types;
        this.type = type;
        this.report = report;
        this.guards = new GuardAnnotations(report);
        this.guardReader =
                new GuardReader(report, missing, new PredicateReader(types, type, report, missing, awaited, used));
    }

    /**
     * Reads a servlet; the report gets all that is wrong with it.
     *
     * @param awaited the profiles whose tokens are written in this round
     */
    public static Read<ServletGuards> read(SourceTypes types, TypeElement type, Report report, Set<String> awaited) {
        return new ServletReader(types, type, report, awaited).read();
    }

    private Read<ServletGuards> read() {
        if (!types.isVisible(type, types.packageOf(type))) {
            report.add(ProblemCode.SERVLET_CLASS, Place.at(type), type.getSimpleName());
        }
        List<MethodRule> rules = new ArrayList<>();
        ruleOfClass().ifPresent(rules::add);
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            rule(method).ifPresent(rules::add);
        }
        if (rules.stream().anyMatch(MethodRule.Required.class::isInstance)) {
            ElementFilter.methodsIn(type.getEnclosedElements()).forEach(this::checkForgotten);
        }
        if (report.hasErrors()) {
            return new Read.Rejected<>();
        }
        if (!missing.isEmpty()) {
            return new Read.Waiting<>(missing);
        }
        ServletGuards guards = new ServletGuards(new OriginReader(types).read(type, used), rules);
        if (types.isTaken(guards.guards(), type)) {
            report.add(
                    ProblemCode.GENERATED_NAME_TAKEN,
                    Place.at(type),
                    type.getSimpleName(),
                    guards.guards().simpleName());
            return new Read.Rejected<>();
        }
        return new Read.Ready<>(guards);
    }

    /** {@code @JwtPublic} on the class is for a filter before it, and no rule of its methods. */
    private Optional<MethodRule> ruleOfClass() {
        Optional<StandingGuard> guard = guards.on(type);
        AnnotationReader.find(type, Annotations.JWT_PUBLIC)
                .filter(open -> guard.isPresent())
                .ifPresent(open -> report.add(ProblemCode.GUARD_AND_PUBLIC, open.place(), type.getSimpleName()));
        return guard.map(found -> required(type, MethodRule.EVERY_METHOD, found));
    }

    private Optional<MethodRule> rule(ExecutableElement method) {
        Optional<StandingGuard> required = guards.on(method);
        Optional<AnnotationReader> open = AnnotationReader.find(method, Annotations.JWT_PUBLIC);
        if (required.isEmpty() && open.isEmpty()) {
            return Optional.empty();
        }
        String name = method.getSimpleName().toString();
        AnnotationReader annotation =
                required.map(StandingGuard::use).or(() -> open).orElseThrow();
        if (required.isPresent() && open.isPresent()) {
            report.add(ProblemCode.GUARD_AND_PUBLIC, open.get().place(), name);
        } else if (name.equals("doTrace")) {
            report.add(ProblemCode.SERVLET_TRACE, annotation.place(), name);
        } else if (!ServletMethods.isHandler(method)) {
            if (required.isPresent()) {
                report.add(ProblemCode.SERVLET_METHOD, annotation.place(), name, ServletMethods.suggestion(name));
            } else {
                report.add(ProblemCode.PUBLIC_MISPLACED, annotation.place(), name, "no request reaches it");
            }
        }
        return required.isPresent()
                ? Optional.of(required(method, name, required.get()))
                : Optional.of(new MethodRule.Open(name));
    }

    private MethodRule required(Element guarded, String name, StandingGuard guard) {
        ReadGuard read = guardReader.read(guard, guarded);
        Optional<TypeElement> profile = profile(read, guarded);
        profile.filter(element -> !types.isVisible(element, types.packageOf(type)))
                .ifPresent(hidden -> report.add(
                        ProblemCode.TYPE_HIDDEN,
                        guard.place(),
                        "The guard of " + guarded.getSimpleName(),
                        hidden.getSimpleName()));
        profile.ifPresent(used::add);
        return new MethodRule.Required(name, read.arguments(), profile.map(ClassName::get));
    }

    /** The profile that the guard names, or else that of the token which its predicates take. */
    private Optional<TypeElement> profile(ReadGuard guard, Element guarded) {
        Optional<TypeElement> profile = guard.profile();
        for (ReadPredicate predicate : guard.predicates()) {
            Optional<TypeElement> taken = predicate.token().map(TokenType::profile);
            if (profile.isPresent() && taken.isPresent() && !taken.equals(profile)) {
                report.add(
                        ProblemCode.GUARD_PREDICATE_TOKEN,
                        predicate.place(),
                        predicate.type().getSimpleName(),
                        predicate.token().get().name().simpleName(),
                        guarded.getSimpleName(),
                        "the profile " + profile.get().getSimpleName());
            }
            profile = profile.or(() -> taken);
        }
        return profile;
    }

    private void checkForgotten(ExecutableElement method) {
        if (ServletMethods.needsWord(method) && !ServletMethods.isDecided(type, method)) {
            report.add(
                    ProblemCode.SERVLET_PARTLY_GUARDED, Place.at(method), type.getSimpleName(), method.getSimpleName());
        }
    }
}
