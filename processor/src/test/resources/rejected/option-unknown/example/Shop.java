// Compiled with -Aclaimwright.ungarded=error
package shop; // error on nothing: [option-unknown]

import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {}
