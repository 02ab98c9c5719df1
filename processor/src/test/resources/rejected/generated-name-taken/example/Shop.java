package shop;

import io.claimwright.JwtProfile;

@JwtProfile // error: [generated-name-taken]
final class Shop {}
