package io.claimwright.it.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.claimwright.keys.JwkSet;
import java.nio.charset.StandardCharsets;

/** A set of keys: it is read, or refused with a reason; what was read can be written and read again. */
public final class JwksTarget {
    private JwksTarget() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        JwkSet set;
        try {
            set = JwkSet.parse(data.consumeRemainingAsBytes());
        } catch (IllegalArgumentException e) {
            return;
        }
        String written = JwkSet.write(set.keys());
        JwkSet again = JwkSet.parse(written.getBytes(StandardCharsets.UTF_8));
        if (!JwkSet.write(again.keys()).equals(written)) {
            throw new AssertionError("another set comes back");
        }
    }
}
