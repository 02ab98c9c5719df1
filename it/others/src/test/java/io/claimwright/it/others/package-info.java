/** The same tokens in other libraries: what they make of ours, we of theirs, and all of hostile ones. */
package io.claimwright.it.others;
