/**
 * Fuzzing with Jazzer: a class for each door through which a stranger's bytes come in. A finding becomes a
 * case of the attack corpus, or a test where it is about keys.
 */
package io.claimwright.it.fuzz;
