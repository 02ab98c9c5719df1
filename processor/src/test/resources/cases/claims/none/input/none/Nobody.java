package none;

import io.claimwright.JwtProfile;

@JwtProfile
public class Nobody {}
