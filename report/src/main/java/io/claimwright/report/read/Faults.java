package io.claimwright.report.read;

import io.claimwright.report.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a guard that is declared is not enforced: sentences, each with what would be right. */
final class Faults {
    private final Classes classes;
    private final DeclaredRules declared;

    /** With the classes, among which generated ones are looked up. */
    Faults(Classes classes, DeclaredRules declared) {
        this.classes = classes;
        this.declared = declared;
    }

    /** Of a servlet whose superclasses these are, itself included. */
    List<String> ofServlet(List<ClassFacts> upwards, boolean isJwtServlet) {
        List<String> faults = new ArrayList<>();
        for (ClassFacts type : upwards) {
            if (!declared.isAnnotated(type)) {
                continue;
            }
            String name = classes.name(type.name()).simpleName();
            if (!isJwtServlet) {
                faults.add(name + " does not extend JwtServlet, so nothing obeys its annotations,"
                        + " and the start of the application stops. Extend JwtServlet.");
            } else {
                missing(classes.generated("", type, "Guards"), name).ifPresent(faults::add);
            }
            twice(type).ifPresent(faults::add);
        }
        return faults;
    }

    /** Of one method of a class that is no servlet, whose guard stands in a class. */
    List<String> ofPlain(ClassFacts guarded, MethodFacts method, List<Rule> rules) {
        List<String> faults = new ArrayList<>();
        String name = classes.name(guarded.name()).simpleName();
        if (method.isStatic() || method.isPrivate()) {
            faults.add(method.name() + " is " + (method.isStatic() ? "static" : "private")
                    + ", so no guard can stand before it. Make it an instance method that is not private.");
            return faults;
        }
        String twin = classes.generated("Guarded", guarded, "");
        Optional<String> missing = missing(twin, name);
        if (missing.isPresent()) {
            faults.add(missing.get());
        } else if (classes.find(twin).stream()
                .flatMap(found -> found.methods().stream())
                .noneMatch(generated -> generated.name().equals(method.name()))) {
            faults.add(classes.name(twin).simpleName() + " has no method " + method.name()
                    + ": it was generated from another version of " + name + ". Clean and build again.");
        }
        if (rules.size() > 1) {
            faults.add(method.name() + " has two guards. Keep one, or write an annotation that says both.");
        }
        return faults;
    }

    private Optional<String> missing(String generated, String from) {
        boolean isThere = classes.find(generated)
                .flatMap(found -> found.annotation(Library.GENERATED))
                .isPresent();
        return isThere
                ? Optional.empty()
                : Optional.of("The generated class " + classes.name(generated).simpleName() + " is missing: " + from
                        + " was compiled without the processor. Put it on the annotationProcessorPaths.");
    }

    private Optional<String> twice(ClassFacts type) {
        if (declared.ofClass(type).size() > 1) {
            return Optional.of(two(classes.name(type.name()).simpleName()));
        }
        return type.methods().stream()
                .filter(method ->
                        method.isWritten() && declared.of(type, method).size() > 1)
                .map(method -> two(classes.name(type.name()).simpleName() + "." + method.name()))
                .findFirst();
    }

    private static String two(String element) {
        return element + " has two guards, which stops the start. Keep one, or write an annotation that says both.";
    }
}
