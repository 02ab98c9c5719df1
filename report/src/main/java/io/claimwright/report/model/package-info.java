/** What was found, as values. It sees nothing else of ours, neither class files nor formats. */
@NullMarked
package io.claimwright.report.model;

import org.jspecify.annotations.NullMarked;
