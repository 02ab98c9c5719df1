/** The command line. It may see everything else here. */
@NullMarked
package io.claimwright.report;

import org.jspecify.annotations.NullMarked;
