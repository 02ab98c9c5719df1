package io.claimwright.internal.slots;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Things that are dear to make and that one thread at a time may use. Each waits in a slot, so that what
 * there is depends neither on how many threads there are nor on how long they live, and no thread waits
 * for another: where its slot is in use it gets one that is made for it alone. Safe for use by several
 * threads.
 *
 * @param <T> what is lent
 */
public final class Slots<T> {
    private static final int SLOTS = 64;

    /** Numbers between two slots: threads that use different ones must not share a line of a cache. */
    private static final int STRIDE = 32;

    private static final int FREE = 0;
    private static final int IN_USE = 1;

    private final AtomicIntegerArray states = new AtomicIntegerArray(SLOTS * STRIDE);
    private final @Nullable Object[] things = new Object[SLOTS];
    private final Supplier<T> maker;

    /**
     * Empty slots.
     *
     * @param maker makes one more, where there is none yet
     */
    public Slots(Supplier<T> maker) {
        this.maker = maker;
    }

    /**
     * Takes one, which the caller then has alone, until the same thread gives it back or throws it away.
     *
     * @return what is lent
     */
    public T take() {
        int slot = slot();
        if (states.getPlain(slot * STRIDE) != FREE || !states.compareAndSet(slot * STRIDE, FREE, IN_USE)) {
            return maker.get();
        }
        @SuppressWarnings("unchecked") // only what the maker has made is in there
        T thing = (T) things[slot];
        return thing == null ? made(slot) : thing;
    }

    private T made(int slot) {
        try {
            T thing = maker.get();
            things[slot] = thing;
            return thing;
        } finally {
            if (things[slot] == null) {
                states.setRelease(slot * STRIDE, FREE);
            }
        }
    }

    /**
     * Leaves one for the next who needs it.
     *
     * @param taken what {@link #take} gave
     */
    public void giveBack(T taken) {
        int slot = slot();
        if (things[slot] == taken) {
            states.setRelease(slot * STRIDE, FREE);
        }
    }

    /**
     * Throws one away that may not work any more.
     *
     * @param taken what {@link #take} gave
     */
    public void discard(T taken) {
        int slot = slot();
        if (things[slot] == taken) {
            things[slot] = null;
            states.setRelease(slot * STRIDE, FREE);
        }
    }

    @SuppressWarnings("deprecation") // threadId() is of JDK 19
    private static int slot() {
        return (int) (Thread.currentThread().getId() & (SLOTS - 1));
    }
}
