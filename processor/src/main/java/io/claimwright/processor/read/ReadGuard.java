package io.claimwright.processor.read;

import io.claimwright.processor.model.GuardArguments;
import io.claimwright.processor.problem.Place;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A guard with all that its annotation says.
 *
 * @param arguments what is wanted
 * @param profile the profile that it names
 * @param predicates what it wants besides
 * @param place where it stands
 */
record ReadGuard(
        GuardArguments arguments, Optional<TypeElement> profile, List<ReadPredicate> predicates, Place place) {}
