package shop;

import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {}

/** What the machines in the shop's cellar send. */
record MachineToken(String value) {}
