package shop;

import io.claimwright.JwtProfile;
import io.claimwright.Refusal;
import io.claimwright.RefusalResponse;
import io.claimwright.RevokedTokenLoader;
import io.claimwright.TokenVerificationFailedLoader;
import io.claimwright.UserLookupErrorLoader;

@JwtProfile
final class Shop {
  @RevokedTokenLoader // error: [loader-never-called]
  RefusalResponse gone() {
    return RefusalResponse.json(401, "{}");
  }

  @UserLookupErrorLoader // error: [loader-never-called]
  RefusalResponse unknown(Refusal refusal) {
    return RefusalResponse.json(401, "{}");
  }

  @TokenVerificationFailedLoader // a predicate of a handler may say no
  RefusalResponse denied() {
    return RefusalResponse.json(403, "{}");
  }
}
