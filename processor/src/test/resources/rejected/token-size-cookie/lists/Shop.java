package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@JwtProfile
final class Shop {
  record Membership(UUID tenant, String name, String plan, List<Role> roles) {}

  enum Role {
    READER,
    WRITER,
    OWNER
  }

  record Claims(String name, List<Membership> memberships) {}

  @AdditionalClaimsLoader
  Claims claims(String user) { // warning: [token-size-cookie]
    return new Claims(user, List.of());
  }
}

/** Lists of texts and sets of constants are what claims are for. */
@JwtProfile
final class Small {
  record Address(String street, String city, String country) {}

  record Claims(
      String name, List<String> scopes, Set<Shop.Role> roles, List<String> groups, Address home, Address work) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(user, List.of(), Set.of(), List.of(), null, null);
  }
}
