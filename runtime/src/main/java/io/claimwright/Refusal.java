package io.claimwright;

import java.io.Serializable;
import java.util.Objects;

/**
 * Why a token, or the request that should have had one, is not accepted. The text is fixed: it may
 * name a claim, but it holds nothing of the token's content.
 *
 * @param kind what went wrong, and with it the status of the answer
 * @param text one sentence for the client
 */
public record Refusal(RefusalKind kind, String text) implements Serializable {
    /** Neither part may be null. */
    public Refusal {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    /**
     * The HTTP status of the answer.
     *
     * @return the status code
     */
    public int status() {
        return kind.status();
    }
}
