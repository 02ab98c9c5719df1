package shop;

import io.claimwright.AdditionalHeadersLoader;
import io.claimwright.DecodeKeyLoader;
import io.claimwright.EncodeKeyLoader;
import io.claimwright.ExpiredTokenLoader;
import io.claimwright.InvalidTokenLoader;
import io.claimwright.JwtProfile;
import io.claimwright.RefusalResponse;
import io.claimwright.TokenInBlocklistLoader;
import io.claimwright.TokenVerificationLoader;
import io.claimwright.UserLookupLoader;
import io.claimwright.keys.JwtKey;
import java.util.Map;
import java.util.Optional;

@JwtProfile
final class Shop {
  @AdditionalHeadersLoader
  Map<Object, String> headers() { // error: [loader-return]
    return Map.of();
  }

  @EncodeKeyLoader
  Optional<JwtKey> signing() { // error: [loader-return]
    return Optional.empty();
  }

  @DecodeKeyLoader
  Optional<? extends JwtKey> checking() { // error: [loader-return]
    return Optional.empty();
  }

  @TokenInBlocklistLoader
  RefusalResponse revoked(String subject) { // error: [loader-return]
    return null;
  }

  @TokenVerificationLoader
  Optional<RefusalResponse> ours(String subject) { // error: [loader-return]
    return Optional.empty();
  }

  @UserLookupLoader
  RefusalResponse user(String subject) { // error: [loader-return]
    return null;
  }

  @ExpiredTokenLoader
  Optional<RefusalResponse> expired() { // error: [loader-return]
    return Optional.empty();
  }

  @InvalidTokenLoader
  String invalid() { // error: [loader-return]
    return "";
  }
}
