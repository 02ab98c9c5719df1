package loaders;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.AdditionalHeadersLoader;
import io.claimwright.DecodeKeyLoader;
import io.claimwright.EncodeKeyLoader;
import io.claimwright.ExpiredTokenLoader;
import io.claimwright.InvalidTokenLoader;
import io.claimwright.JwtHeader;
import io.claimwright.JwtProfile;
import io.claimwright.NeedsFreshTokenLoader;
import io.claimwright.Refusal;
import io.claimwright.RefusalResponse;
import io.claimwright.RevokedTokenLoader;
import io.claimwright.TokenIdentity;
import io.claimwright.TokenInBlocklistLoader;
import io.claimwright.TokenVerificationFailedLoader;
import io.claimwright.TokenVerificationLoader;
import io.claimwright.UnauthorizedLoader;
import io.claimwright.UserIdentityLoader;
import io.claimwright.UserLookupErrorLoader;
import io.claimwright.UserLookupLoader;
import io.claimwright.keys.JwtKey;
import java.util.Map;
import java.util.Optional;

/** Every kind of loader, with its parameters in another order each. */
@JwtProfile
public final class Shop {
  public record User(String id, String tenant) {}

  /** A claim that is named as what the builder is given. */
  public record Claims(String headers, String key) {}

  private final Map<String, JwtKey> keys;

  public Shop(Map<String, JwtKey> keys) {
    this.keys = keys;
  }

  @AdditionalClaimsLoader
  Claims claims(User user) {
    return new Claims(user.tenant(), user.id());
  }

  @AdditionalHeadersLoader
  Map<String, Object> headers(User user) {
    return Map.of("tenant", user.tenant());
  }

  @UserIdentityLoader
  static String identity(User user) {
    return user.id();
  }

  @EncodeKeyLoader
  JwtKey signing(User user) {
    return keys.get(user.tenant());
  }

  @DecodeKeyLoader
  Optional<JwtKey> checking(JwtHeader header) {
    return header.keyId().map(keys::get);
  }

  @TokenInBlocklistLoader
  boolean revoked(String subject, JwtHeader header, ShopToken token) {
    return subject.equals(header.json() + token.id());
  }

  @TokenVerificationLoader
  static boolean ours(JwtHeader header, String subject) {
    return !header.json().contains(subject);
  }

  @UserLookupLoader
  User user(String subject) {
    return new User(subject, "");
  }

  @ExpiredTokenLoader
  RefusalResponse expired(String subject, JwtHeader header, Refusal refusal, TokenIdentity identity) {
    return new RefusalResponse(refusal.status(), Map.of(), subject + header + identity);
  }

  @InvalidTokenLoader
  @UnauthorizedLoader
  static RefusalResponse stranger(Refusal refusal) {
    return RefusalResponse.json(refusal.status(), "{}");
  }

  @NeedsFreshTokenLoader
  RefusalResponse stale(JwtHeader header, ShopToken token) {
    return RefusalResponse.json(401, header.json() + token.id());
  }

  @RevokedTokenLoader
  RefusalResponse gone(ShopToken token, String subject, Refusal refusal) {
    return RefusalResponse.json(refusal.status(), token.id() + subject);
  }

  @UserLookupErrorLoader
  RefusalResponse unknown(String subject) {
    return RefusalResponse.json(401, subject);
  }

  @TokenVerificationFailedLoader
  RefusalResponse denied() {
    return RefusalResponse.json(403, "{}");
  }
}
