package io.claimwright.report.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects sentences about what could not be read or known, each once. */
final class Notes {
    private final Set<String> sentences = new LinkedHashSet<>();

    void add(String sentence) {
        sentences.add(sentence);
    }

    /** In the order in which they came. */
    List<String> all() {
        return List.copyOf(sentences);
    }
}
