package io.claimwright.it.fuzz;

import io.claimwright.JwtProfile;

/** A profile without any loader. */
@JwtProfile
final class Plain {}
