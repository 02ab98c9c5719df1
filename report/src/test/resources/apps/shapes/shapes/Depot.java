package shapes;

import io.claimwright.JwtProfile;

@JwtProfile
public final class Depot {}
