package io.claimwright.internal.mint;

import io.claimwright.JwtRefusedException;
import io.claimwright.LoaderFailedException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks a loader what a token is to have. If it throws, no token is made, and nobody outside is told why. */
public final class Loaded {
    private Loaded() {}

    /**
     * Asks.
     *
     * @param loader which loader it is, for the message
     * @param profile the class that has it
     * @param question calls it
     * @param <R> what it says
     * @return what it says
     * @throws LoaderFailedException if it throws
     */
    public static <R extends @Nullable Object> R by(String loader, Class<?> profile, Supplier<R> question) {
        try {
            return question.get();
        } catch (JwtRefusedException | LoaderFailedException e) {
            throw e; // made by this library, for whoever answers the request
        } catch (RuntimeException e) {
            throw new LoaderFailedException(
                    "The %s loader of %s has failed.".formatted(loader, profile.getSimpleName()), e);
        }
    }
}
