package bank;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;
import io.claimwright.TokenInBlocklistLoader;
import io.claimwright.UserIdentityLoader;
import io.claimwright.UserLookupLoader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@JwtProfile
public final class Bank {
  public enum Role {
    CLERK,
    MANAGER
  }

  public record Branch(String city, Optional<String> street) {}

  public record Claims(
      String name,
      @Claim("https://bank.example/roles") Set<Role> roles,
      Optional<UUID> tenant,
      Branch branch,
      List<Branch> former) {}

  public record Clerk(String id, String name) {}

  @AdditionalClaimsLoader
  Claims claims(Clerk clerk) {
    return new Claims(
        clerk.name(), Set.of(Role.CLERK), Optional.empty(), new Branch("Bern", Optional.empty()), List.of());
  }

  @UserIdentityLoader
  String identity(Clerk clerk) {
    return clerk.id();
  }

  @UserLookupLoader
  Optional<Clerk> clerk(BankToken token) {
    return Optional.of(new Clerk(token.subject(), token.name()));
  }

  @TokenInBlocklistLoader
  boolean revoked(BankToken token) {
    return false;
  }
}
