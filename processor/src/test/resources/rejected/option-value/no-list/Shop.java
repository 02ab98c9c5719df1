// Compiled with -Aclaimwright.released=src/test/resources/released/none.txt
package shop; // error on nothing: [option-value]

import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {}
