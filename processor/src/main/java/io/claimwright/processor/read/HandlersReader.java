package io.claimwright.processor.read;

import com.palantir.javapoet.TypeName;
import io.claimwright.processor.model.HandlerMethod;
import io.claimwright.processor.model.HandlerMethod.Source;
import io.claimwright.processor.model.Handlers;
import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads a class that is no servlet and has methods with {@code @JwtRequired}. */
public final class HandlersReader {
    private final SourceTypes types;
    private final TypeElement type;
    private final Report report;
    private final Set<String> awaited;
    private final Set<String> missing = new LinkedHashSet<>();
    private final Used used = new Used();

    private HandlersReader(SourceTypes types, TypeElement type, Report report, Set<String> awaited) {
        this.types = types;
        this.type = type;
        this.report = report;
        this.awaited = awaited;
    }

    /**
     * Reads the handlers; the report gets all that is wrong with them.
     *
     * @param awaited the profiles whose tokens are written in this round: one of these tokens that is
     *     there already is from an earlier build, and must be waited for
     */
    public static Read<Handlers> read(SourceTypes types, TypeElement type, Report report, Set<String> awaited) {
        return new HandlersReader(types, type, report, awaited).read();
    }

    private Read<Handlers> read() {
        checkType();
        Map<ExecutableElement, HandlerMethod> methods = new LinkedHashMap<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            AnnotationReader.find(method, Annotations.JWT_PUBLIC)
                    .ifPresent(open -> report.add(
                            ProblemCode.PUBLIC_MISPLACED,
                            open.place(),
                            method.getSimpleName(),
                            type.getSimpleName() + " is no JwtServlet"));
            AnnotationReader.find(method, Annotations.JWT_REQUIRED)
                    .flatMap(annotation -> method(method, annotation))
                    .ifPresent(handler -> methods.put(method, handler));
        }
        checkClashes(methods);
        if (report.hasErrors()) {
            return new Read.Rejected<>();
        }
        if (!missing.isEmpty()) {
            return new Read.Waiting<>(missing);
        }
        return named(new Handlers(new OriginReader(types).read(type, used), List.copyOf(methods.values())));
    }

    private Read<Handlers> named(Handlers handlers) {
        if (types.isTaken(handlers.guarded())) {
            report.add(
                    ProblemCode.GENERATED_NAME_TAKEN,
                    Place.at(type),
                    type.getSimpleName(),
                    handlers.guarded().simpleName());
            return new Read.Rejected<>();
        }
        return new Read.Ready<>(handlers);
    }

    private void checkType() {
        String fault = null;
        if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
            fault = "is an annotation";
        } else if (!type.getTypeParameters().isEmpty()) {
            fault = "is generic";
        } else if (SourceTypes.isInner(type)) {
            fault = "needs an instance of the class around it";
        } else if (!types.isVisible(type, types.packageOf(type))) {
            fault = "is private, or stands in a private class";
        }
        if (fault != null) {
            report.add(ProblemCode.HANDLER_CLASS, Place.at(type), type.getSimpleName(), fault);
        }
    }

    private Optional<HandlerMethod> method(ExecutableElement method, AnnotationReader annotation) {
        boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
        if (isStatic || method.getModifiers().contains(Modifier.PRIVATE)) {
            ProblemCode code = isStatic ? ProblemCode.GUARD_STATIC : ProblemCode.GUARD_PRIVATE;
            report.add(code, annotation.place(), method.getSimpleName());
            return Optional.empty();
        }
        used.add(method);
        HandlerMethodReader.signature(method).forEach(used::add);
        GuardReader guard = new GuardReader(annotation, method, report);
        return new HandlerMethodReader(types, type, method, report, missing, awaited)
                .read(guard.arguments(), guard.profile(missing), annotation.place());
    }

    private void checkClashes(Map<ExecutableElement, HandlerMethod> methods) {
        Set<List<Object>> seen = new HashSet<>();
        methods.forEach((method, handler) -> {
            if (!seen.add(generatedSignature(method, handler))) {
                report.add(ProblemCode.HANDLER_CLASH, Place.at(method), handler.name());
            }
        });
    }

    /** By erasure, as the compiler tells overloads apart. */
    private List<Object> generatedSignature(ExecutableElement method, HandlerMethod handler) {
        List<Object> signature = new ArrayList<>();
        signature.add(handler.name());
        for (int i = 0; i < handler.parameters().size(); i++) {
            if (handler.parameters().get(i).source() == Source.CALLER) {
                signature.add(TypeName.get(
                        types.types.erasure(method.getParameters().get(i).asType())));
            }
        }
        return signature;
    }
}
