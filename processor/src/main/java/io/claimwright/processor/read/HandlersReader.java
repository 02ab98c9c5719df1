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

/** Reads a class that is no servlet and is guarded, or has methods that are. */
public final class HandlersReader {
    private final SourceTypes types;
    private final TypeElement type;
    private final Report report;
    private final Set<String> awaited;
    private final Set<String> missing = new LinkedHashSet<>();
    private final Used used = new Used();
    private final GuardAnnotations guards;
    private final GuardReader guardReader;

    private HandlersReader(SourceTypes types, TypeElement type, Report report, Set<String> awaited) {
        this.types = types;
        this.type = type;
        this.report = report;
        this.awaited = awaited;
        this.guards = new GuardAnnotations(report);
        this.guardReader =
                new GuardReader(report, missing, new PredicateReader(types, type, report, missing, awaited, used));
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

    /** The simple name of what is generated from handlers. */
    public static String generated(SourceTypes types, TypeElement type) {
        return new Handlers(new OriginReader(types).read(type, new Used()), List.of())
                .guarded()
                .simpleName();
    }

    private Read<Handlers> read() {
        checkType();
        boolean sound = !report.hasErrors();
        Optional<ReadGuard> ofClass = guards.on(type).map(guard -> guardReader.read(guard, type));
        checkPublicClass();
        Map<ExecutableElement, HandlerMethod> methods = new LinkedHashMap<>();
        boolean guarded = false;
        boolean hasGuards = ofClass.isPresent() || InheritedGuards.concern(type) || guardsMethods(type);
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            Optional<StandingGuard> own = guards.on(method);
            boolean byClass = own.isEmpty() && ofClass.isPresent() && isGuardedByClass(types, type, method);
            guarded |= own.isPresent() || byClass;
            checkPublic(method, own.isPresent(), hasGuards);
            if (own.isPresent()) {
                method(method, own.get()).ifPresent(handler -> methods.put(method, handler));
            } else if (byClass && !AnnotationReader.has(method, Annotations.JWT_PUBLIC)) {
                method(method, ofClass.get(), true).ifPresent(handler -> methods.put(method, handler));
            }
        }
        if (ofClass.isPresent() && !guarded) {
            report.add(ProblemCode.GUARD_CLASS_EMPTY, ofClass.get().place(), type.getSimpleName());
        }
        checkClashes(methods);
        if (report.hasErrors()) {
            Handlers instead = new Handlers(new OriginReader(types).read(type, new Used()), List.of());
            return new Read.Rejected<>(
                    Optional.of(instead).filter(any -> sound && !types.isTaken(instead.guarded(), type)));
        }
        if (!missing.isEmpty()) {
            return new Read.Waiting<>(missing);
        }
        return named(new Handlers(new OriginReader(types).read(type, used), List.copyOf(methods.values())));
    }

    /** Whether a method of a class has a guard of its own. */
    public static boolean guardsMethods(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream().anyMatch(GuardAnnotations::isGuarded);
    }

    private Read<Handlers> named(Handlers handlers) {
        if (types.isTaken(handlers.guarded(), type)) {
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

    /** On a class it is for a filter, and so for servlets. */
    private void checkPublicClass() {
        AnnotationReader.find(type, Annotations.JWT_PUBLIC)
                .ifPresent(open -> report.add(
                        ProblemCode.PUBLIC_MISPLACED,
                        open.place(),
                        type.getSimpleName(),
                        type.getSimpleName() + " is no servlet"));
    }

    private void checkPublic(ExecutableElement method, boolean isGuarded, boolean classHasGuards) {
        Optional<AnnotationReader> open = AnnotationReader.find(method, Annotations.JWT_PUBLIC);
        if (open.isPresent() && isGuarded) {
            report.add(ProblemCode.GUARD_AND_PUBLIC, open.get().place(), method.getSimpleName());
        } else if (open.isPresent() && !(classHasGuards && isGuardedByClass(types, type, method))) {
            report.add(
                    ProblemCode.PUBLIC_MISPLACED,
                    open.get().place(),
                    method.getSimpleName(),
                    classHasGuards ? "no guard stands before it" : type.getSimpleName() + " is no JwtServlet");
        }
    }

    /** Not what every object has, nor what a record has of itself: that is no handler. */
    public static boolean isGuardedByClass(SourceTypes types, TypeElement type, ExecutableElement method) {
        boolean ofObject =
                ElementFilter.methodsIn(types.elements
                                .getTypeElement(Object.class.getName())
                                .getEnclosedElements())
                        .stream()
                        .anyMatch(inherited -> types.elements.overrides(method, inherited, type));
        boolean ofRecord = type.getRecordComponents().stream()
                .anyMatch(component -> method.getParameters().isEmpty()
                        && component.getSimpleName().equals(method.getSimpleName()));
        Set<Modifier> modifiers = method.getModifiers();
        return !ofObject && !ofRecord && !modifiers.contains(Modifier.STATIC) && !modifiers.contains(Modifier.PRIVATE);
    }

    private Optional<HandlerMethod> method(ExecutableElement method, StandingGuard guard) {
        boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
        if (isStatic || method.getModifiers().contains(Modifier.PRIVATE)) {
            ProblemCode code = isStatic ? ProblemCode.GUARD_STATIC : ProblemCode.GUARD_PRIVATE;
            report.add(code, guard.place(), method.getSimpleName());
            return Optional.empty();
        }
        return method(method, guardReader.read(guard, method), false);
    }

    private Optional<HandlerMethod> method(ExecutableElement method, ReadGuard guard, boolean guardedByClass) {
        used.add(method);
        HandlerMethodReader.signature(method).forEach(used::add);
        return new HandlerMethodReader(types, type, method, report, missing, awaited).read(guard, guardedByClass);
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
