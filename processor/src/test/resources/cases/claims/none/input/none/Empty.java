package none;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
public record Empty() {
  public record NoComponents() {}

  @SuppressWarnings("claimwright:claims-record-empty")
  @AdditionalClaimsLoader
  NoComponents claims(String subject) {
    return new NoComponents();
  }
}
