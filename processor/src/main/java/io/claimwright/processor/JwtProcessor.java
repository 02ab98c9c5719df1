package io.claimwright.processor;

import com.google.auto.service.AutoService;
import io.claimwright.processor.problem.Problems;
import io.claimwright.processor.read.ProfileReader;
import io.claimwright.processor.read.SourceTypes;
import io.claimwright.processor.source.MethodBodies;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * The compiler's door. It claims no annotation, writes a file in the round that saw its source and
 * none in the last one, and lets no exception out.
 */
@AutoService(Processor.class)
public final class JwtProcessor extends AbstractProcessor {
    private Problems problems = new Problems(true, Map.of());
    private final Deferral profiles = new Deferral();
    private final Deferral guarded = new Deferral();
    /** Profiles of the round before, whose tokens are there now. */
    private final Set<String> unproven = new TreeSet<>();

    /** The types of all rounds, and whether they are guarded. */
    private final Map<String, Boolean> seen = new TreeMap<>();

    /** Types of which it can't be said yet whether they are guarded. */
    private final Set<String> undecided = new TreeSet<>();

    private final Map<String, String> written = new TreeMap<>();
    private ProcessorOptions options = new ProcessorOptions(Map.of());

    /** The compiler calls it. */
    public JwtProcessor() {}

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        options = new ProcessorOptions(environment.getOptions());
        problems = new Problems(!environment.getClass().getName().startsWith("org.eclipse.jdt."), options.kinds());
        options.check(problems);
    }

    /** Those that are misspelt as well, of which more can be said than that nobody knows them. */
    @Override
    public Set<String> getSupportedOptions() {
        return options.ours();
    }

    /** All: with the library's own alone, an annotation of the user's own that carries a guard would never be seen. */
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        SourceTypes types = new SourceTypes(
                processingEnv.getElementUtils(), processingEnv.getTypeUtils(), processingEnv.getFiler());
        problems.addSources(environment.getRootElements());
        if (environment.processingOver()) {
            if (!problems.hasErrors() && !environment.errorRaised()) {
                explain(types);
            }
        } else {
            SourceWriter writer = new SourceWriter(processingEnv.getFiler(), types, written);
            AnnotatedTypes annotated = AnnotatedTypes.in(environment.getRootElements(), types, written.keySet(), seen);
            Lints lints = new Lints(
                    types, problems, options, undecided, new MethodBodies(processingEnv, annotated.ownGuards()));
            new Round(annotated, types, problems, writer, lints).run(profiles, guarded, unproven);
        }
        problems.printTo(processingEnv.getMessager());
        return false;
    }

    /** A handler that waits for the token of a profile that waits is not to blame. */
    private void explain(SourceTypes types) {
        Set<String> unwritten = profiles.types(types)
                .flatMap(profile -> ProfileReader.generated(types, profile).stream())
                .collect(Collectors.toSet());
        profiles.explain(types, problems, written.keySet(), Set.of());
        guarded.explain(types, problems, written.keySet(), unwritten);
    }
}
