package b;

import io.claimwright.JwtProfile;

@JwtProfile
public class Shop {}
