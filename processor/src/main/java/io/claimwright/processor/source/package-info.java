/**
 * What a source says within its methods, of which the standard interfaces for processors tell nothing.
 * It is read from the tree of the source, without types: javac hands its own one out, and for other
 * compilers the JDK parses the text. Where neither is to be had, nothing is said. Sees what is read, and
 * the problems; the one room that names {@code com.sun.source}.
 */
@NullMarked
package io.claimwright.processor.source;

import org.jspecify.annotations.NullMarked;
