package io.claimwright.processor.read;

import io.claimwright.processor.problem.Place;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A predicate that a guard names.
 *
 * @param type its class
 * @param token the token that it takes; empty where it takes any
 * @param place where it is named
 */
record ReadPredicate(TypeElement type, Optional<TokenType> token, Place place) {}
