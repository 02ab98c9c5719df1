package io.claimwright.internal.slots;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Things that are dear to make and that one thread at a time may use. They wait in slots, so that what
 * there is depends neither on how many threads there are nor on how long they live, and no thread waits
 * for another. Safe for use by several threads.
 *
 * @param <T> what is lent; it must work again after each use
 */
public final class Slots<T> {
    private static final int SLOTS = 64;

    /** References between two slots: threads that use different ones must not share a line of a cache. */
    private static final int STRIDE = 32;

    private final AtomicReferenceArray<@Nullable T> slots = new AtomicReferenceArray<>(SLOTS * STRIDE);
    private final Supplier<T> maker;

    /**
     * Empty slots.
     *
     * @param maker makes one more, where a slot is empty
     */
    public Slots(Supplier<T> maker) {
        this.maker = maker;
    }

    /**
     * Takes one, which the caller then has alone.
     *
     * @return one that is to be given back, unless using it has failed
     */
    public T take() {
        T taken = slots.getAndSet(slot(), null);
        return taken == null ? maker.get() : taken;
    }

    /**
     * Leaves one for the next who needs it.
     *
     * @param taken what {@link #take} gave
     */
    public void giveBack(T taken) {
        slots.setRelease(slot(), taken);
    }

    @SuppressWarnings("deprecation") // threadId() is of JDK 19
    private static int slot() {
        return (int) (Thread.currentThread().getId() & (SLOTS - 1)) * STRIDE;
    }
}
