/**
 * What a user of Claimwright writes and holds: the annotations, the configuration, the token and
 * the refusal.
 */
@NullMarked
package io.claimwright;

import org.jspecify.annotations.NullMarked;
