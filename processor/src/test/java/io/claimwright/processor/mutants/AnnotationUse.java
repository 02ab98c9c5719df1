package io.claimwright.processor.mutants;

import java.util.List;
import java.util.Optional;

/**
 * An annotation where it stands.
 *
 * @param whole all of it
 * @param arguments its parentheses with what is in them
 * @param given each argument as it is written
 * @param values the values alone, those in braces one by one
 */
record AnnotationUse(Span whole, Optional<Span> arguments, List<Span> given, List<Span> values) {}
