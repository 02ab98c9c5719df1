/** Known attacks at every door, what is logged of them, and a million mutants of good tokens. */
package io.claimwright.it.attacks;
