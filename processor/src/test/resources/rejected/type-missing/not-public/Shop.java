package shop;

import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {}
