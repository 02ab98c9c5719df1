package io.claimwright.report.read;

import io.claimwright.report.model.Handler;
import io.claimwright.report.model.Place;
import io.claimwright.report.model.Profile;
import io.claimwright.report.model.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads folders of classes and jars, and finds every handler in them. Nothing that it reads is run. */
public final class ReportReader {
    private final Notes notes = new Notes();
    private final Classes classes = new Classes(notes);
    private final Profiles profiles;
    private final DeclaredRules declared;
    private final ServletReader servlets;
    private final PlainReader plain;

    private ReportReader(List<ClassPlace> places, List<ClassPlace> lookup) throws UnreadablePlaceException {
        for (ClassPlace place : places) {
            classes.add(place);
        }
        for (ClassPlace place : lookup) {
            classes.addForLookup(place);
        }
        profiles = new Profiles(classes);
        declared = new DeclaredRules(classes, profiles, notes);
        Faults faults = new Faults(classes, declared);
        servlets = new ServletReader(classes, declared, faults);
        plain = new PlainReader(classes, declared, profiles, faults);
    }

    /**
     * Reads what the report is about.
     *
     * @param places where its classes are
     * @param lookup where classes are that these extend, or are annotated with
     * @throws UnreadablePlaceException if one of these is neither a folder nor a jar
     */
    public static Report read(List<ClassPlace> places, List<ClassPlace> lookup) throws UnreadablePlaceException {
        return new ReportReader(places, lookup).report();
    }

    private Report report() {
        List<Handler> handlers = new ArrayList<>();
        List<Profile> found = new ArrayList<>();
        Set<String> extended = extendedServlets();
        for (String module : classes.modules()) {
            List<Handler> ofModule = new ArrayList<>();
            List<ClassFacts> types = classes.of(module);
            for (ClassFacts type : types) {
                if (!isGenerated(type) && !type.isAnnotation()) {
                    ofModule.addAll(handlers(module, type, extended));
                }
            }
            ofModule.sort(Handler.ORDER);
            handlers.addAll(ofModule);
            types.stream()
                    .filter(type -> type.has(Library.JWT_PROFILE))
                    .map(type -> new ProfileReader(classes, profiles).read(module, type))
                    .sorted(Comparator.comparing(Profile::type))
                    .forEach(found::add);
        }
        return new Report(List.copyOf(classes.modules()), handlers, found, notes.all());
    }

    private static boolean isGenerated(ClassFacts type) {
        return type.has(Library.GENERATED) || type.has(Library.GENERATED_TOKEN);
    }

    /** An abstract servlet is told of where a servlet extends it; one that nothing extends would be told of nowhere. */
    private Set<String> extendedServlets() {
        Set<String> extended = new HashSet<>();
        for (ClassFacts type : classes.all()) {
            if (!type.isAbstract()) {
                classes.upwards(type).stream().skip(1).map(ClassFacts::name).forEach(extended::add);
            }
        }
        return extended;
    }

    private List<Handler> handlers(String module, ClassFacts type, Set<String> extended) {
        boolean isServlet = servlets.isServlet(type);
        if (isServlet && type.isAbstract() && extended.contains(type.name())) {
            return List.of();
        }
        List<Handler> handlers = isServlet ? servlets.read(module, type) : plain.read(module, type);
        if (!handlers.isEmpty() || isServlet) {
            classes.upwards(type).forEach(each -> noteUnknown(each, type));
        }
        return handlers;
    }

    private void noteUnknown(ClassFacts type, ClassFacts below) {
        Place place = new Place(classes.name(type.name()), "");
        declared.noteUnknown(type.annotations(), place);
        for (MethodFacts method : type.methods()) {
            if (method.isWritten() && declared.of(type, method).isEmpty()) {
                declared.noteUnknown(method.annotations(), new Place(place.type(), method.name()));
            }
        }
        String above = type.superName();
        if (!above.isEmpty() && !Library.isKnown(above) && classes.find(above).isEmpty()) {
            notes.add(classes.name(above).qualified() + ", which "
                    + classes.name(below.name()).qualified()
                    + " extends, is not in the paths given, so what it guards is not known."
                    + " Name its jar with --classpath.");
        }
    }
}
