package io.claimwright.report.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * All that was found.
 *
 * @param modules the names of the paths that were read, in the order in which they were given
 * @param handlers in the order of the modules, and then in {@link Handler#ORDER}
 * @param profiles in the order of the modules, and then of their names
 * @param notes what could not be read, or not be known, as sentences
 */
public record Report(List<String> modules, List<Handler> handlers, List<Profile> profiles, List<String> notes) {
    /** Copies the lists. */
    public Report {
        modules = List.copyOf(modules);
        handlers = List.copyOf(handlers);
        profiles = List.copyOf(profiles);
        notes = List.copyOf(notes);
    }

    /** How many handlers there are of each kind of protection, in its order; zero where there is none. */
    public Map<Protection, Integer> counts() {
        Map<Protection, Integer> counts = new EnumMap<>(Protection.class);
        for (Protection protection : Protection.values()) {
            counts.put(protection, 0);
        }
        handlers.forEach(handler -> counts.merge(handler.protection(), 1, Integer::sum));
        return counts;
    }
}
