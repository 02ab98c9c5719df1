package behaviour;

import io.claimwright.JwtProfile;

@JwtProfile
public final class Plain {}
