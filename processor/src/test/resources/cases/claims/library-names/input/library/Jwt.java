package library;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;
import io.claimwright.UserLookupLoader;
import java.util.Optional;

@JwtProfile
public final class Jwt {
  @AdditionalClaimsLoader
  Claims claims(Verdict user) {
    throw new UnsupportedOperationException();
  }

  @UserIdentityLoader
  String identity(Verdict user) {
    return user.toString();
  }

  @UserLookupLoader
  Optional<Verdict> user(JwtToken token) {
    return Optional.of(new Verdict(token.subject()));
  }
}
