package io.claimwright.processor.mutants;

import java.util.Map;
import java.util.TreeMap;

/**
 * What is compiled together.
 *
 * @param name the case from which it is
 * @param files the texts by the relative names of the files
 */
record Sources(String name, Map<String, String> files) {
    Sources {
        files = new TreeMap<>(files);
    }

    Sources with(String file, String text) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.put(file, text);
        return new Sources(name, changed);
    }

    Sources without(String file) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.remove(file);
        return new Sources(name, changed);
    }

    boolean isModule() {
        return files.containsKey("module-info.java");
    }
}
