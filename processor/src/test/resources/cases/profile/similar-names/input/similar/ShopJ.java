package similar;

import io.claimwright.JwtProfile;

@JwtProfile
class ShopJ {}
