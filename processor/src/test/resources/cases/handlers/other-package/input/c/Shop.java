package c;

import io.claimwright.JwtProfile;

@JwtProfile
public class Shop {}
