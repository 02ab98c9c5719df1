package io.claimwright.processor;

import com.palantir.javapoet.JavaFile;
import io.claimwright.processor.generate.HandlersGenerator;
import io.claimwright.processor.generate.JwtGenerator;
import io.claimwright.processor.generate.ServletGuardsGenerator;
import io.claimwright.processor.generate.TokenGenerator;
import io.claimwright.processor.model.Handlers;
import io.claimwright.processor.model.Profile;
import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems;
import io.claimwright.processor.problem.Problems.Report;
import io.claimwright.processor.read.Annotations;
import io.claimwright.processor.read.GuardAnnotationReader;
import io.claimwright.processor.read.GuardedClass;
import io.claimwright.processor.read.HandlersReader;
import io.claimwright.processor.read.InheritedGuards;
import io.claimwright.processor.read.LoaderParameters;
import io.claimwright.processor.read.MisplacedClaims;
import io.claimwright.processor.read.ProfileReader;
import io.claimwright.processor.read.Read;
import io.claimwright.processor.read.ServletReader;
import io.claimwright.processor.read.SourceTypes;
import io.claimwright.processor.read.StrayLoaders;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** One round: each annotated type is read, and what could be read is generated and written. */
final class Round {
    private final AnnotatedTypes annotated;
    private final SourceTypes types;
    private final Problems problems;
    private final SourceWriter writer;
    private final Lints lints;
    private final List<Order> orders = new ArrayList<>();

    Round(AnnotatedTypes annotated, SourceTypes types, Problems problems, SourceWriter writer, Lints lints) {
        this.annotated = annotated;
        this.types = types;
        this.problems = problems;
        this.writer = writer;
        this.lints = lints;
    }

    void run(Deferral waitingProfiles, Deferral waitingGuarded, Set<String> written) {
        Set<String> writtenBefore = new TreeSet<>(written);
        written.clear();
        each(writtenBefore, (type, report) -> {
            LoaderParameters.checkAgain(types, type, report);
            problems.accept(report);
        });

        Set<String> profiles = annotated.with(Annotations.JWT_PROFILE);
        profiles.addAll(waitingProfiles.take());
        Set<String> awaited = new TreeSet<>(profiles);
        each(profiles, (type, report) -> profile(type, report, waitingProfiles, written));
        awaited.removeAll(write());

        Set<String> guarded = annotated.withGuard();
        guarded.addAll(annotated.with(Annotations.JWT_PUBLIC));
        guarded.addAll(waitingGuarded.take());
        each(guarded, (type, report) -> guarded(type, report, awaited, waitingGuarded));
        write();

        each(annotated.belowGuarded(), (type, report) -> {
            InheritedGuards.report(types, type, report);
            problems.accept(report);
        });
        strayLoaders();
        misplacedClaims();
        annotated.misplaced().forEach(this::misplaced);
        annotated.suppressing().forEach(element -> about(element, report -> lints.suppressions(element, report)));
        each(annotated.written(), lints::bodies);
        each(lints.toJudge(annotated), lints::unguarded);
    }

    private void misplaced(Element element, AnnotationMirror guard) {
        Report report = problems.about(element);
        report.add(
                ProblemCode.GUARD_MISPLACED,
                new Place(element, guard, null),
                guard.getAnnotationType().asElement().getSimpleName(),
                "a " + element.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        problems.accept(report);
    }

    private void strayLoaders() {
        Set<String> loading = new TreeSet<>();
        StrayLoaders.annotations().forEach(annotation -> loading.addAll(annotated.with(annotation)));
        each(loading, (type, report) -> {
            StrayLoaders.report(type, report);
            problems.accept(report);
        });
    }

    private void misplacedClaims() {
        Set<String> claiming = annotated.with(Annotations.CLAIM);
        claiming.addAll(annotated.with(Annotations.DISCRIMINATOR));
        each(claiming, (type, report) -> {
            MisplacedClaims.report(type, report);
            problems.accept(report);
        });
    }

    private void each(Set<String> names, BiConsumer<TypeElement, Report> step) {
        for (String name : names) {
            TypeElement type = types.type(name);
            if (type == null) {
                continue;
            }
            about(type, report -> step.accept(type, report));
        }
    }

    private void about(Element element, Consumer<Report> step) {
        about(element, problems.about(element), step);
    }

    private void about(Element element, Report report, Consumer<Report> step) {
        try {
            step.accept(report);
        } catch (RuntimeException e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            report.add(ProblemCode.PROCESSOR_BUG, Place.at(element), trace);
            problems.accept(report);
        }
    }

    private void profile(TypeElement type, Report report, Deferral waiting, Set<String> written) {
        Read<Profile> read = ProfileReader.read(types, type, report);
        if (read instanceof Read.Ready<Profile> ready) {
            written.add(type.getQualifiedName().toString());
            lints.profile(ready.model(), type);
        }
        finish(
                read,
                type,
                report,
                waiting,
                profile -> List.of(TokenGenerator.generate(profile), JwtGenerator.generate(profile)));
    }

    private void guarded(TypeElement type, Report report, Set<String> awaited, Deferral waiting) {
        switch (GuardedClass.of(type)) {
            case JWT_SERVLET ->
                finish(
                        ServletReader.read(types, type, report, awaited),
                        type,
                        report,
                        waiting,
                        servlet -> servlet.rules().isEmpty()
                                ? List.of()
                                : List.of(ServletGuardsGenerator.generate(servlet)));
            case HANDLERS -> handlers(HandlersReader.read(types, type, report, awaited), type, report, waiting);
            case ANNOTATION ->
                finish(GuardAnnotationReader.read(type, report), type, report, waiting, name -> List.of());
            case OTHER_SERVLET -> finish(GuardedClass.reject(type, report), type, report, waiting, model -> List.of());
            case CONTAINER_CALLED ->
                finish(GuardedClass.rejectCalled(type, report), type, report, waiting, model -> List.of());
            case UNKNOWN -> waiting.add(type, GuardedClass.missingSupertypes(type));
        }
    }

    /** Where nothing is guarded there is no twin; in place of one with an error there is one without methods. */
    private void handlers(Read<Handlers> read, TypeElement type, Report report, Deferral waiting) {
        boolean twin = !(read instanceof Read.Ready<Handlers> ready
                && ready.model().methods().isEmpty());
        finish(
                read,
                type,
                report,
                waiting,
                handlers -> twin ? List.of(HandlersGenerator.generate(handlers)) : List.of());
    }

    private <M> void finish(
            Read<M> read, TypeElement type, Report report, Deferral waiting, Function<M, List<JavaFile>> generate) {
        if (read instanceof Read.Waiting<M> waits) {
            waiting.add(type, waits.missing()); // what the report says now, it will say again
        } else if (read instanceof Read.Ready<M> ready) {
            orders.add(new Order(type, report, false, () -> generate.apply(ready.model())));
        } else if (read instanceof Read.Rejected<M> rejected) {
            Optional<M> instead = rejected.instead();
            orders.add(new Order(type, report, true, () -> instead.map(generate).orElse(List.of())));
        }
    }

    /** Writes what was read; tells the types whose files were there already as they should be. */
    private Set<String> write() {
        Set<String> there = new TreeSet<>();
        for (Order order : orders) {
            about(order.type(), order.report(), report -> {
                if (order.isInstead()) {
                    order.files().forEach(file -> writer.writeInstead(file, order.type()));
                } else if (order.files().stream()
                                .filter(file -> writer.write(file, order.type(), report))
                                .count()
                        == 0) {
                    there.add(order.type().getQualifiedName().toString());
                }
                problems.accept(report);
            });
        }
        orders.clear();
        return there;
    }
}
