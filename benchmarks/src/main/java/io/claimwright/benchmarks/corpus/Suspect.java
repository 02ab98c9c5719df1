package io.claimwright.benchmarks.corpus;

import io.claimwright.JwtProfile;

/** The profile of the tokens, as it comes, without any loader. */
@JwtProfile
final class Suspect {}
