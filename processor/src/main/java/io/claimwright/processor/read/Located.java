package io.claimwright.processor.read;

import io.claimwright.processor.problem.Place;

/**
 * A value of an annotation, and where it stands.
 *
 * @param value the value
 * @param place where it stands
 * @param <V> its type
 */
public record Located<V>(V value, Place place) {}
