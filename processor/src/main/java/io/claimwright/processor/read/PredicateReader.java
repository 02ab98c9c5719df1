package io.claimwright.processor.read;

import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads the predicates that the guards of one class name, and which token each takes. */
final class PredicateReader {
    private final SourceTypes types;
    private final TypeElement guardedClass;
    private final Report report;
    private final Set<String> missing;
    private final Set<String> awaited;
    private final Used used;

    /**
     * With the class whose guards they are.
     *
     * @param missing gets the names of what is not there yet
     * @param awaited the profiles whose tokens are written in this round
     * @param used gets what generated code names
     */
    PredicateReader(
            SourceTypes types,
            TypeElement guardedClass,
            Report report,
            Set<String> missing,
            Set<String> awaited,
            Used used) {
        this.types = types;
        this.guardedClass = guardedClass;
        this.report = report;
        this.missing = missing;
        this.awaited = awaited;
        this.used = used;
    }

    /** Reads those of one guard; the report of its arguments gets what is wrong with the classes themselves. */
    List<ReadPredicate> read(StandingGuard guard, Element guarded, Report ofArguments) {
        List<ReadPredicate> predicates = new ArrayList<>();
        Set<TypeElement> seen = new HashSet<>();
        for (Located<Object> named : guard.required().types("verify")) {
            Optional<TypeElement> type = there(named.value());
            if (type.isEmpty()) {
                continue;
            }
            if (!seen.add(type.get())) {
                ofArguments.add(
                        ProblemCode.GUARD_PREDICATE_TWICE,
                        named.place(),
                        type.get().getSimpleName());
            }
            Place place = guard.isOwn() ? guard.place() : named.place();
            if (!types.isVisible(type.get(), types.packageOf(guardedClass))) {
                String what = "The guard of " + guarded.getSimpleName();
                report.add(ProblemCode.TYPE_HIDDEN, place, what, type.get().getSimpleName());
            } else {
                predicate(type.get(), named.place(), place, ofArguments).ifPresent(predicates::add);
            }
        }
        return predicates;
    }

    /** The class that is named, if it and all above it are there. */
    private Optional<TypeElement> there(Object named) {
        if (!(named instanceof TypeMirror type)) {
            missing.add("the predicate");
            return Optional.empty();
        }
        missing.addAll(SourceTypes.missing(type));
        Optional<TypeElement> element = SourceTypes.element(type);
        Set<String> above = element.map(SourceTypes::missingAbove).orElse(Set.of());
        missing.addAll(above);
        return above.isEmpty() ? element : Optional.empty();
    }

    private Optional<ReadPredicate> predicate(TypeElement type, Place named, Place place, Report ofArguments) {
        Optional<TypeElement> taken = ArgumentsAbove.of(type, "io.claimwright.TokenPredicate", types)
                .flatMap(arguments -> arguments.stream().findFirst())
                .flatMap(SourceTypes::element);
        Optional<TokenType> token = taken.flatMap(element -> TokenType.of(element.asType()));
        boolean any = taken.isPresent() && taken.get().getQualifiedName().contentEquals("io.claimwright.JwtToken");
        String fault = new Instances(types, guardedClass, used).fault(type);
        if (fault == null && token.isEmpty() && !any) {
            fault = "does not say which generated token it takes";
        }
        if (fault != null) {
            ofArguments.add(ProblemCode.GUARD_PREDICATE_CLASS, named, type.getSimpleName(), fault);
            return Optional.empty();
        }
        used.add(type);
        token.filter(found ->
                        awaited.contains(found.profile().getQualifiedName().toString()))
                .ifPresent(found -> missing.add(found.name().simpleName()));
        return Optional.of(new ReadPredicate(type, token, place));
    }
}
