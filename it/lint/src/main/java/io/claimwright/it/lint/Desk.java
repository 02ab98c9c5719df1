package io.claimwright.it.lint;

import io.claimwright.JwtRequired;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Handlers of every shape. */
public class Desk {
    @JwtRequired
    public String lend(LibraryToken token, String book) {
        return book + " for " + token.name();
    }

    @JwtRequired(fresh = true)
    Optional<String> pay(Reader reader, LibraryToken token, double amount) throws IOException {
        if (amount < 0) {
            throw new IOException("no change");
        }
        return Optional.of(reader.name() + " pays " + amount + " of " + token.fines());
    }

    @JwtRequired(optional = true)
    protected <T extends Comparable<T>> List<T> browse(
            Optional<LibraryToken> token, Optional<Reader> reader, List<? extends T> books) {
        return token.isPresent() == reader.isPresent() ? List.copyOf(books) : List.of();
    }

    @JwtRequired(refresh = true)
    void renew(LibraryToken token, StringBuilder log, int... days) {
        log.append(token.type()).append(days.length);
    }
}
