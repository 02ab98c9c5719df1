/** Keys and their algorithms: the one package that knows java-jwt. */
@NullMarked
package io.claimwright.keys;

import org.jspecify.annotations.NullMarked;
