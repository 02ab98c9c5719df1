// Compiled with -Aclaimwright.unguarded
package shop; // error on nothing: [option-value]

import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {}
