package io.claimwright.report.read;

import io.claimwright.report.model.TypeName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every class that was found: those that the report is about, and those that only explain them. */
final class Classes {
    private final Map<String, ClassFacts> byName = new HashMap<>();
    private final Map<String, List<ClassFacts>> byModule = new LinkedHashMap<>();
    private final Map<String, String> moduleOf = new HashMap<>();
    private final Map<String, ClassFacts.Nested> nesting = new HashMap<>();
    private final Notes notes;

    /** With a place for what could not be read. */
    Classes(Notes notes) {
        this.notes = notes;
    }

    /** Reads a place that the report is about. */
    void add(ClassPlace place) throws UnreadablePlaceException {
        List<ClassFacts> own = byModule.computeIfAbsent(place.name(), name -> new ArrayList<>());
        ClassFiles.each(place.path(), new ClassFiles.Taker() {
            @Override
            public void file(String name, byte[] content) {
                try {
                    ClassFacts facts = ClassFileReader.read(content);
                    if (know(facts)) {
                        own.add(facts);
                        moduleOf.put(facts.name(), place.name());
                    } else {
                        notes.add(place.name() + ": " + name + " was skipped, for its class stands in "
                                + moduleOf.getOrDefault(facts.name(), place.name()) + " as well.");
                    }
                } catch (UnreadableClassException e) {
                    notes.add(place.name() + ": " + name + " was skipped, for it " + e.reason() + ".");
                }
            }

            @Override
            public void unreadable(String name) {
                notes.add(place.name() + ": " + name + " was skipped, for it can't be read.");
            }
        });
    }

    /** Reads a place whose classes are superclasses and annotations of others; what is wrong there is its own affair. */
    void addForLookup(ClassPlace place) throws UnreadablePlaceException {
        ClassFiles.each(place.path(), new ClassFiles.Taker() {
            @Override
            public void file(String name, byte[] content) {
                try {
                    know(ClassFileReader.read(content));
                } catch (UnreadableClassException e) {
                    unreadable(name);
                }
            }

            @Override
            public void unreadable(String name) {
                // if anything needs that class, a note says that it is not there
            }
        });
    }

    private boolean know(ClassFacts facts) {
        nesting.putAll(facts.nesting());
        return byName.putIfAbsent(facts.name(), facts) == null;
    }

    Set<String> modules() {
        return byModule.keySet();
    }

    List<ClassFacts> of(String module) {
        return byModule.getOrDefault(module, List.of());
    }

    /** The place of a class, empty for one that is only looked up. */
    String module(ClassFacts type) {
        return moduleOf.getOrDefault(type.name(), "");
    }

    /** All of them, in order of their names. */
    List<ClassFacts> all() {
        return byName.values().stream()
                .sorted(Comparator.comparing(ClassFacts::name))
                .toList();
    }

    Optional<ClassFacts> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** A class and those above it, as far as they were found; hostile ones may go round in a circle. */
    List<ClassFacts> upwards(ClassFacts from) {
        List<ClassFacts> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<ClassFacts> at = Optional.of(from);
        while (at.isPresent() && seen.add(at.get().name())) {
            chain.add(at.get());
            at = find(at.get().superName());
        }
        return chain;
    }

    /** The name of a class as its source has it. */
    TypeName name(String internal) {
        int end = internal.lastIndexOf('/');
        String inPackage = end < 0 ? "" : internal.substring(0, end).replace('/', '.');
        return new TypeName(inPackage, String.join(".", simpleNames(internal, true)));
    }

    /** The names of a class and of those around it, outermost first; a local class is told from another by its number. */
    private List<String> simpleNames(String internal, boolean numbered) {
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String at = internal;
        while (nesting.containsKey(at) && seen.add(at)) {
            ClassFacts.Nested nested = nesting.get(at);
            boolean byNumber = numbered && !nested.isMember();
            names.add(0, byNumber ? at.substring(at.lastIndexOf('$') + 1) : nested.simpleName());
            at = nested.outer();
        }
        names.add(0, at.substring(at.lastIndexOf('/') + 1));
        return names;
    }

    /** The name of a class that the processor generates from another, in the same package. */
    String generated(String prefix, ClassFacts from, String suffix) {
        String inPackage = from.name().substring(0, from.name().lastIndexOf('/') + 1);
        return inPackage + prefix + String.join("_", simpleNames(from.name(), false)) + suffix;
    }
}
