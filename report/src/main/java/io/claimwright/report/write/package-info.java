/** Writes the model as text, JSON and HTML; it sees nothing else of ours. */
@NullMarked
package io.claimwright.report.write;

import org.jspecify.annotations.NullMarked;
