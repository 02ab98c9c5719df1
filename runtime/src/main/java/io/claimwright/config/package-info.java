/**
 * How tokens are minted, found and checked: the options by their names in the environment or in code,
 * and what is wrong with them.
 */
@NullMarked
package io.claimwright.config;

import org.jspecify.annotations.NullMarked;
