package shadowing;

import io.claimwright.Claim;

public enum claims {
  @Claim("one")
  ONE
}
