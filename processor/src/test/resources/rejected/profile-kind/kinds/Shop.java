package shop;

import io.claimwright.JwtProfile;

@JwtProfile // error: [profile-kind]
interface Shop {}

@JwtProfile // error: [profile-kind]
enum Kind {
  A
}

@JwtProfile // error: [profile-kind]
@interface Note {}
