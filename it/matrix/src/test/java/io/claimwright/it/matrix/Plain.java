package io.claimwright.it.matrix;

import io.claimwright.JwtProfile;

/** A profile without any loader. */
@JwtProfile
final class Plain {}
