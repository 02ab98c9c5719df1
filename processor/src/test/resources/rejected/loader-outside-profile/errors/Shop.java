package shop;

import io.claimwright.AdditionalHeadersLoader;
import io.claimwright.DecodeKeyLoader;
import io.claimwright.EncodeKeyLoader;
import io.claimwright.ExpiredTokenLoader;
import io.claimwright.InvalidTokenLoader;
import io.claimwright.NeedsFreshTokenLoader;
import io.claimwright.RefusalResponse;
import io.claimwright.RevokedTokenLoader;
import io.claimwright.TokenVerificationFailedLoader;
import io.claimwright.TokenVerificationLoader;
import io.claimwright.UnauthorizedLoader;
import io.claimwright.UserLookupErrorLoader;
import io.claimwright.keys.JwtKey;
import java.util.Map;

interface Shop {
  @AdditionalHeadersLoader // error: [loader-outside-profile]
  Map<String, ?> headers();

  @EncodeKeyLoader // error: [loader-outside-profile]
  JwtKey signing();

  @DecodeKeyLoader // error: [loader-outside-profile]
  JwtKey checking();

  @TokenVerificationLoader // error: [loader-outside-profile]
  boolean ours(String subject);

  @ExpiredTokenLoader // error: [loader-outside-profile]
  RefusalResponse expired();

  @InvalidTokenLoader // error: [loader-outside-profile]
  RefusalResponse invalid();

  @NeedsFreshTokenLoader // error: [loader-outside-profile]
  RefusalResponse stale();

  @RevokedTokenLoader // error: [loader-outside-profile]
  RefusalResponse gone();

  @UnauthorizedLoader // error: [loader-outside-profile]
  RefusalResponse unauthorized();

  @UserLookupErrorLoader // error: [loader-outside-profile]
  RefusalResponse unknown();

  @TokenVerificationFailedLoader // error: [loader-outside-profile]
  RefusalResponse denied();
}
