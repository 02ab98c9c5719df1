package io.claimwright;

/**
 * Writes the answers to refused requests as a whole, in place of the library's own JSON. An error
 * loader of a profile goes before it. Safe for use by several threads.
 */
@FunctionalInterface
public interface RefusalRenderer {
    /**
     * The answer to a refused request. If this throws, the answer is 500 without detail.
     *
     * @param refusal why it is refused
     * @param usual what the library would answer, with its challenge
     * @return status, headers and body
     */
    RefusalResponse render(Refusal refusal, RefusalResponse usual);
}
