package io.claimwright.processor.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import io.claimwright.processor.read.SourceTypes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Goes through all that stands in a type, and knows in which element it is. */
final class BodyScanner extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final SourceFile source;
    private final TreePlaces places;
    private final Constants constants;
    private final Report report;
    private final SecretCalls secrets;
    private final LifetimeCalls lifetimes;
    private final LocalAnnotations locals;
    private final Deque<ClassTree> classes = new ArrayDeque<>();

    /** Those of methods, which are elements. */
    private final Set<VariableTree> parameters = new HashSet<>();

    private boolean inBody;
    private int inLocalClass;

    BodyScanner(SourceFile source, TreePlaces places, SourceTypes types, Report report) {
        this.source = source;
        this.places = places;
        this.constants = new Constants(source, types);
        this.report = report;
        this.locals = new LocalAnnotations(source, types, this::tell);
        this.secrets = new SecretCalls(source, constants, this::tell);
        this.lifetimes = new LifetimeCalls(source, constants, this::tell);
    }

    /** Goes through the top-level type of a name. */
    void scanType(Name name) {
        source.type(name).ifPresent(type -> {
            constants.learn(type);
            members(type);
        });
    }

    private void members(ClassTree type) {
        classes.push(type);
        super.visitClass(type, null);
        classes.pop();
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
        // A local or an anonymous class is no element: what stands in it belongs to what is around it.
        boolean local = inBody;
        inLocalClass += local ? 1 : 0;
        places.within(local ? Optional.empty() : places.type(tree), () -> members(tree));
        inLocalClass -= local ? 1 : 0;
        return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
        Optional<? extends Element> element = inBody ? Optional.empty() : places.method(classes.element(), tree);
        parameters.addAll(tree.getParameters());
        places.within(element, () -> body(() -> super.visitMethod(tree, null)));
        return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
        if (inBody && inLocalClass == 0 && !parameters.contains(tree)) {
            locals.guards(tree, places.here()).forEach(this::onVariable);
        }
        Optional<? extends Element> element = inBody ? Optional.empty() : places.field(tree);
        places.within(element, () -> body(() -> super.visitVariable(tree, null)));
        return null;
    }

    /** Of an initializer as well, which is no member that anything is told about. */
    @Override
    public @Nullable Void visitBlock(BlockTree tree, @Nullable Void nothing) {
        body(() -> super.visitBlock(tree, null));
        return null;
    }

    private void body(Runnable step) {
        boolean before = inBody;
        inBody = true;
        step.run();
        inBody = before;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
        secrets.look(tree);
        lifetimes.look(tree);
        return super.visitMethodInvocation(tree, null);
    }

    /** A processor is shown no local or anonymous class. */
    @Override
    public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void nothing) {
        if (inLocalClass > 0) {
            locals.look(tree, classes.element(), places.here());
        }
        return super.visitAnnotation(tree, null);
    }

    private void onVariable(TypeElement guard) {
        report.add(
                ProblemCode.GUARD_MISPLACED, Place.at(places.here()), guard.getSimpleName(), "a variable in a method");
    }

    private void tell(ProblemCode code, Object... names) {
        Object[] all = new Object[names.length + 1];
        all[0] = name(places.here());
        System.arraycopy(names, 0, all, 1, names.length);
        report.add(code, Place.at(places.here()), all);
    }

    /** As it is written, for a constructor that of its class. */
    private static String name(Element element) {
        Element outer = element.getEnclosingElement();
        return element.getSimpleName().contentEquals("<init>") && outer != null
                ? outer.getSimpleName().toString()
                : element.getSimpleName().toString();
    }
}
