package io.claimwright.processor;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Runs the processor and writes down what it does with the {@code Filer}, or makes the filer fail. */
final class RecordingProcessor extends AbstractProcessor {
    static final String FAILURE = "the filer fails on purpose";

    private final JwtProcessor processor = new JwtProcessor();
    private final Map<String, List<String>> origins = new TreeMap<>();
    private final List<String> writtenInTheLastRound = new ArrayList<>();
    private final List<Boolean> answers = new ArrayList<>();
    private final boolean fails;
    private boolean lastRound;

    RecordingProcessor() {
        this(false);
    }

    private RecordingProcessor(boolean fails) {
        this.fails = fails;
    }

    static RecordingProcessor failing() {
        return new RecordingProcessor(true);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Filer filer = proxy(Filer.class, environment.getFiler(), this::created);
        processor.init(new FilingEnvironment(environment, filer));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        lastRound = environment.processingOver();
        answers.add(processor.process(annotations, environment));
        return false;
    }

    private void created(Object[] arguments) {
        if (fails) {
            throw new IllegalStateException(FAILURE);
        }
        String name = arguments[0].toString();
        origins.put(
                name,
                Arrays.stream((Element[]) arguments[1]).map(Element::toString).toList());
        if (lastRound) {
            writtenInTheLastRound.add(name);
        }
    }

    /** The originating elements of each file that was created. */
    Map<String, List<String>> origins() {
        return origins;
    }

    List<String> writtenInTheLastRound() {
        return writtenInTheLastRound;
    }

    /** What {@code process} answered, round by round. */
    List<Boolean> answers() {
        return answers;
    }

    private interface Creation {
        void of(Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, T real, Creation creation) {
        return type.cast(Proxy.newProxyInstance(
                RecordingProcessor.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getName().startsWith("create")) {
                        creation.of(arguments);
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
