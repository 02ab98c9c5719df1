/**
 * What is legal and probably not meant: each class has one kind of it. Sees what is read, and the
 * problems; nothing sees it but the round.
 */
@NullMarked
package io.claimwright.processor.lint;

import org.jspecify.annotations.NullMarked;
