package shop;

import io.claimwright.JwtProfile;

@JwtProfile // error: [profile-generic]
final class Shop<T> {}
