/** The configuration as it stands in the environment. */
@NullMarked
package io.claimwright.internal.config;

import org.jspecify.annotations.NullMarked;
