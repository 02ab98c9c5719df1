package shop;

import io.claimwright.DecodeKeyLoader;
import io.claimwright.EncodeKeyLoader;
import io.claimwright.ExpiredTokenLoader;
import io.claimwright.InvalidTokenLoader;
import io.claimwright.JwtHeader;
import io.claimwright.JwtProfile;
import io.claimwright.NeedsFreshTokenLoader;
import io.claimwright.Refusal;
import io.claimwright.RefusalResponse;
import io.claimwright.TokenIdentity;
import io.claimwright.TokenVerificationLoader;
import io.claimwright.UnauthorizedLoader;
import io.claimwright.UserIdentityLoader;
import io.claimwright.keys.JwtKey;

@JwtProfile
final class Shop {
  @UserIdentityLoader
  String identity(
      ShopToken token) { // error: [loader-parameters]
    return "";
  }

  @EncodeKeyLoader
  JwtKey signing(
      String user,
      JwtHeader header) { // error: [loader-parameters]
    return null;
  }

  @DecodeKeyLoader
  JwtKey checking(
      JwtHeader header,
      String subject) { // error: [loader-parameters]
    return null;
  }

  @TokenVerificationLoader
  boolean ours(
      String subject,
      String again) { // error: [loader-parameters]
    return true;
  }

  @ExpiredTokenLoader
  RefusalResponse expired(
      Refusal refusal,
      ShopToken token) { // error: [loader-parameters]
    return null;
  }

  @InvalidTokenLoader
  RefusalResponse invalid(
      JwtHeader header) { // error: [loader-parameters]
    return null;
  }

  @UnauthorizedLoader
  RefusalResponse unauthorized(
      String text) { // error: [loader-parameters]
    return null;
  }

  @NeedsFreshTokenLoader
  RefusalResponse stale(
      TokenIdentity identity) { // error: [loader-parameters]
    return null;
  }
}
