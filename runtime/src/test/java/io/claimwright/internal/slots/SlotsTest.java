package io.claimwright.internal.slots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlotsTest {
    private final Slots<Object> slots = new Slots<>(Object::new);

    @Test
    void nothingIsLentTwiceAtATime() {
        Object first = slots.take();
        Object second = slots.take();

        assertThat(second).isNotSameAs(first);
        slots.giveBack(first);
        assertThat(slots.take()).isSameAs(first);
        assertThat(slots.take()).isNotSameAs(first);
    }

    @Test
    void whatWasMadeForOneAloneIsNotKept() {
        Object kept = slots.take();
        Object alone = slots.take();
        slots.giveBack(alone);

        assertThat(slots.take()).isNotSameAs(alone);
        slots.giveBack(kept);
        assertThat(slots.take()).isSameAs(kept);
    }

    @Test
    void whatWasThrownAwayIsReplacedAndItsSlotWorksOn() {
        Object broken = slots.take();
        slots.discard(broken);
        Object next = slots.take();
        slots.giveBack(next);

        assertThat(next).isNotSameAs(broken);
        assertThat(slots.take()).isSameAs(next);
    }

    @Test
    void aMakerThatFailsMayWorkTheNextTime() {
        AtomicBoolean fails = new AtomicBoolean(true);
        Slots<Object> made = new Slots<>(() -> {
            if (fails.get()) {
                throw new IllegalStateException("not yet");
            }
            return new Object();
        });
        assertThatIllegalStateException().isThrownBy(made::take);
        fails.set(false);
        Object thing = made.take();
        made.giveBack(thing);

        assertThat(made.take()).isSameAs(thing);
    }

    /** A thread that holds something long does not take it from the others' slots. */
    @Test
    void threadsHaveSlotsOfTheirOwn() throws InterruptedException {
        Object held = slots.take();
        Set<Object> ofOthers = ConcurrentHashMap.newKeySet();
        for (int i = 0; i < 2; i++) { // of two that follow each other, at most one has the slot of this thread
            Thread other = new Thread(() -> {
                Object taken = slots.take();
                slots.giveBack(taken);
                ofOthers.add(taken);
                ofOthers.add(slots.take());
            });
            other.start();
            other.join();
        }

        assertThat(ofOthers).as("one at least was kept").hasSizeLessThan(4).doesNotContain(held);
    }

    @Test
    void eachThingHasOneUserWhateverThreadsThereAre() {
        Slots<AtomicInteger> users = new Slots<>(AtomicInteger::new);
        AtomicInteger crowds = new AtomicInteger();
        IntStream.range(0, 500_000).parallel().forEach(i -> {
            AtomicInteger mine = users.take();
            crowds.addAndGet(mine.incrementAndGet() == 1 ? 0 : 1);
            mine.decrementAndGet();
            users.giveBack(mine);
        });

        assertThat(crowds).hasValue(0);
    }
}
