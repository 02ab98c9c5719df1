package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop { // error on ecj: [claim-misplaced]
  @Claim("limit") // error: [claim-misplaced]
  static final int LIMIT = 1;

  @Claim("type") // error: [claim-misplaced]
  enum Role {
    ADMIN;

    @Claim("x") // error: [claim-misplaced]
    static final int X = 1;
  }

  @Claim("class") // error: [claim-misplaced]
  static class Plain {
    @Claim("field") // error: [claim-misplaced]
    String field = "";
  }

  @Claim("plan") // error: [claim-misplaced]
  sealed interface Plan {
    @Claim("free")
    record Free() implements Plan {}
  }

  @Claim("open") // error: [claim-misplaced]
  interface Open {}

  @Claim("claims") // error on javac: [claim-misplaced]
  record Claims(@Claim("r") Role role, Plan plan) implements Open {
    @Claim("also") // error: [claim-misplaced]
    static final int ALSO = 1;
  }
  @AdditionalClaimsLoader
  Claims claims(String user) {
    throw new UnsupportedOperationException();
  }
}
