// Compiled with -Aclaimwright.unguarded=fail
package shop; // error on nothing: [option-value]

import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {}
