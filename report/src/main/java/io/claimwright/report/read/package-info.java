/** Reads class files, without loading them, into the model; it sees nothing else of ours. The only one that sees ASM. */
@NullMarked
package io.claimwright.report.read;

import org.jspecify.annotations.NullMarked;
