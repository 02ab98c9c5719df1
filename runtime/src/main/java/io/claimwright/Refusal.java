package io.claimwright;

import java.io.Serializable;
import java.util.Objects;

/**
 * Why a token, or the request that should have had one, is not accepted. The text is fixed: it may
 * name a claim, but it holds nothing of the token's content.
 *
 * @param kind what went wrong
 * @param status the HTTP status of the answer
 * @param text one sentence for the client
 */
public record Refusal(RefusalKind kind, int status, String text) implements Serializable {
    /** No part may be null. */
    public Refusal {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    /**
     * A refusal with the status of its kind.
     *
     * @param kind what went wrong
     * @param text one sentence for the client
     */
    public Refusal(RefusalKind kind, String text) {
        this(kind, kind.status(), text);
    }
}
