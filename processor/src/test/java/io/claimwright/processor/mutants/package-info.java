/**
 * Good sources, changed at random: whatever a user does to a source, the processor goes through with it,
 * and what is wrong is told in a line that the user wrote.
 */
package io.claimwright.processor.mutants;
