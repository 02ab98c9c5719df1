package io.claimwright.it.processors;

import com.google.auto.value.AutoValue;
import io.claimwright.JwtRequired;
import lombok.extern.java.Log;

/** Handlers that take what AutoValue writes; one of them even by the name of the generated class. */
@Log
public class Door {
    @JwtRequired
    String open(ExhibitionToken token, Visitor visitor, Bag bag) {
        log.fine("somebody enters");
        return visitor.ticket() + " with " + bag.litres() + " l";
    }

    @JwtRequired
    int weigh(ExhibitionToken token, AutoValue_Door_Bag bag) {
        return bag.litres() / 2;
    }

    /** A value with a builder. */
    @AutoValue
    public abstract static class Bag {
        static Builder builder() {
            return new AutoValue_Door_Bag.Builder();
        }

        abstract int litres();

        /** AutoValue's too. */
        @AutoValue.Builder
        public abstract static class Builder {
            abstract Builder litres(int litres);

            abstract Bag build();
        }
    }
}
