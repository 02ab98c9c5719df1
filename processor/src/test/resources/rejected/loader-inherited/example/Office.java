package shop;

import io.claimwright.JwtProfile;

@JwtProfile // error: [loader-inherited]
final class Office extends Shop {}
