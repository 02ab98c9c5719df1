package io.claimwright.it.processors;

import com.google.auto.value.AutoValue;

/** A user that AutoValue writes. */
@AutoValue
public abstract class Visitor {
    static Visitor of(String ticket) {
        return new AutoValue_Visitor(ticket);
    }

    abstract String ticket();
}
