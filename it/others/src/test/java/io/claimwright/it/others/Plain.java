package io.claimwright.it.others;

import io.claimwright.JwtProfile;

/** A profile without any loader. */
@JwtProfile
final class Plain {}
