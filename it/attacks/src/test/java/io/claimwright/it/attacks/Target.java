package io.claimwright.it.attacks;

import io.claimwright.JwtProfile;

/** What is attacked: a profile as it comes, without any loader. */
@JwtProfile
final class Target {}
