package shop;

import io.claimwright.JwtProfile;

@SuppressWarnings("claimwright:claim-type") // warning: [suppression-of-error]
@JwtProfile
final class Shop {}
