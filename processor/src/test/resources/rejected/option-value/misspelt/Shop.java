// Compiled with -Aclaimwright.unguarded=eror -Asomeone.else=1
package shop; // error on nothing: [option-value]

import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {}
