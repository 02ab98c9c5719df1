package io.claimwright.internal.guard;

import io.claimwright.JwtRefusedException;
import io.claimwright.RefusalKind;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks a loader that judges. One that throws has not said yes: the answer is that it can't be known. */
public final class Asked {
    private static final System.Logger LOG = System.getLogger(Asked.class.getName());

    private Asked() {}

    /**
     * Asks.
     *
     * @param loader whose question it is, for the log
     * @param question the question
     * @param <R> the answer
     * @return the answer
     * @throws JwtRefusedException if the loader throws
     */
    public static <R extends @Nullable Object> R about(String loader, Supplier<R> question) {
        try {
            return question.get();
        } catch (JwtRefusedException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "The " + loader + " loader could not answer.", e);
            throw new JwtRefusedException(RefusalKind.UNAVAILABLE, "The token can't be checked just now.");
        }
    }
}
