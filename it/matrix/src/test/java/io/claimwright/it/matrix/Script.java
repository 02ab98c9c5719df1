package io.claimwright.it.matrix;

import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the loaders of a row do, by their annotation, and which of them were called. */
final class Script {
    /** What no answer may have in it. */
    static final String DETAIL = "password of the database: tiger";

    private final Map<Class<? extends Annotation>, Object> answers = new HashMap<>();
    private final Set<Class<? extends Annotation>> asked = ConcurrentHashMap.newKeySet();
    private final Set<String> locks = ConcurrentHashMap.newKeySet();

    void says(Class<? extends Annotation> loader, Object answer) {
        answers.put(loader, answer);
    }

    void fails(Class<? extends Annotation> loader) {
        says(loader, new IllegalStateException(DETAIL));
    }

    /** What a loader answers: what the row wants, else the usual. */
    @SuppressWarnings("unchecked") // a row gives a loader's answer its type
    <A> A ask(Class<? extends Annotation> loader, A usual) {
        asked.add(loader);
        locks.addAll(HeldLocks.ofOurs());
        Object answer = answers.getOrDefault(loader, usual);
        if (answer instanceof RuntimeException failure) {
            throw failure;
        }
        return (A) answer;
    }

    boolean wasAsked(Class<? extends Annotation> loader) {
        return asked.contains(loader);
    }

    /** The locks of the library that were held while a loader ran: a slow one would keep all others waiting. */
    Set<String> locksHeld() {
        return locks;
    }
}
