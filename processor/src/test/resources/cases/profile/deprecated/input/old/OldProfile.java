package old;

import io.claimwright.JwtProfile;

@JwtProfile
@Deprecated
public class OldProfile {}
