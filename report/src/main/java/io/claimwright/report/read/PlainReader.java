package io.claimwright.report.read;

import io.claimwright.report.model.Guard.NamedProfile;
import io.claimwright.report.model.Handler;
import io.claimwright.report.model.Handler.Kind;
import io.claimwright.report.model.Handler.Method;
import io.claimwright.report.model.Rule;
import io.claimwright.report.model.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads classes that are no servlets and that guard methods, or extend such a class. */
final class PlainReader {
    private static final Set<String> OF_OBJECT =
            Set.of("equals(Ljava/lang/Object;)", "hashCode()", "toString()", "clone()", "finalize()");

    private final Classes classes;
    private final DeclaredRules declared;
    private final Profiles profiles;
    private final Faults faults;
    private final Signatures signatures;

    /** With the classes, among which superclasses are looked up. */
    PlainReader(Classes classes, DeclaredRules declared, Profiles profiles, Faults faults) {
        this.classes = classes;
        this.declared = declared;
        this.profiles = profiles;
        this.faults = faults;
        this.signatures = new Signatures(classes);
    }

    /** Its handlers; none where neither it nor a class above it says anything. */
    List<Handler> read(String module, ClassFacts type) {
        List<ClassFacts> upwards = classes.upwards(type);
        if (upwards.stream().noneMatch(declared::isAnnotated)) {
            return List.of();
        }
        List<Handler> handlers = new ArrayList<>();
        for (MethodFacts method : type.methods()) {
            if (method.isWritten()) {
                handler(module, type, upwards, method).ifPresent(handlers::add);
            }
        }
        return handlers;
    }

    private Optional<Handler> handler(String module, ClassFacts type, List<ClassFacts> upwards, MethodFacts method) {
        boolean says = !declared.of(type, method).isEmpty();
        if (!says && !isHandler(type, method)) {
            return Optional.empty();
        }
        Said said = said(upwards, method);
        if (said.rules().isEmpty() && !Requests.isAnswered(method, signatures, classes) && !isBelowGuarded(upwards)) {
            return Optional.empty(); // a method beside handlers, and none itself as far as can be seen
        }
        boolean guarded = said.rules().stream().anyMatch(Rule.Required.class::isInstance);
        TypeName name = classes.name(type.name());
        return Optional.of(new Handler(
                module,
                name,
                Kind.PLAIN,
                new Method(method.name(), signatures.parameters(method)),
                name,
                List.of(),
                List.of(),
                said.rules().stream().map(rule -> ofItsToken(rule, method)).toList(),
                guarded ? faults.ofPlain(said.by(), method, said.rules()) : List.of()));
    }

    /** A twin of a class that is guarded as a whole has none of the methods that are new below it. */
    private boolean isBelowGuarded(List<ClassFacts> upwards) {
        return upwards.stream().anyMatch(each -> !declared.ofClass(each).isEmpty());
    }

    /** What every object has, and what a record has of itself, is no handler. */
    private static boolean isHandler(ClassFacts type, MethodFacts method) {
        boolean ofRecord =
                method.erasedParameters().equals("()") && type.components().contains(method.name());
        return !ofRecord
                && !method.isStatic()
                && !method.isPrivate()
                && !OF_OBJECT.contains(method.name() + method.erasedParameters());
    }

    /**
     * What is said of a method.
     *
     * @param by the class whose generated twin stands before it
     */
    private record Said(ClassFacts by, List<Rule> rules) {}

    /** By the class itself, or by the nearest one whose method it overrides: the twin of that calls it. */
    private Said said(List<ClassFacts> upwards, MethodFacts method) {
        ClassFacts type = upwards.get(0);
        for (ClassFacts above : upwards) {
            for (MethodFacts overridden : above.methods()) {
                if (!overridden.isWritten() || !method.overrides(overridden)) {
                    continue;
                }
                List<Rule> own = declared.of(above, overridden);
                List<Rule> rules = own.isEmpty() ? declared.ofClass(above) : own;
                if (!rules.isEmpty()) {
                    return new Said(above, rules);
                }
            }
        }
        return new Said(type, List.of());
    }

    /** The token that a handler takes says which profile is meant. */
    private Rule ofItsToken(Rule rule, MethodFacts method) {
        if (!(rule instanceof Rule.Required required)) {
            return rule;
        }
        return profiles.ofTokens(signatures.named(method))
                .<Rule>map(profile ->
                        new Rule.Required(rule.place(), required.guard().of(new NamedProfile(profile, true))))
                .orElse(rule);
    }
}
