package io.claimwright.it.matrix;

import java.util.ArrayList;
import java.util.List;

/** Collects what is not as expected. */
final class Complaints {
    private final List<String> all = new ArrayList<>();

    Complaints unlessEqual(String what, Object expected, Object got) {
        if (!expected.equals(got)) {
            all.add(what + ": expected " + expected + ", got " + got);
        }
        return this;
    }

    /** With something that helps to see why. */
    Complaints unlessEqual(String what, Object expected, Object got, String shown) {
        if (!expected.equals(got)) {
            all.add(what + ": expected " + expected + ", got " + got + " of " + shown);
        }
        return this;
    }

    List<String> all() {
        return all;
    }
}
