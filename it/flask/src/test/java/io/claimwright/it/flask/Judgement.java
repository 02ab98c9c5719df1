package io.claimwright.it.flask;

/**
 * Whether an answer is the expected one.
 *
 * @param agrees whether it is
 * @param expected what was expected, to be shown
 * @param got what came instead, to be shown
 */
record Judgement(boolean agrees, String expected, String got) {}
