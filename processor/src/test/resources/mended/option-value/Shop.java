// Compiled with -Aclaimwright.unguarded=error
package shop;

import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {}
