package shop;

import io.claimwright.JwtProfile;

@JwtProfile
@SuppressWarnings("claimwright:loader-private") // warning: [suppression-of-error]
final class Shop {}
