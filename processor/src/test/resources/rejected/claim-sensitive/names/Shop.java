package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@JwtProfile
final class Shop {
  @AdditionalClaimsLoader(Claims.class)
  Map<String, ?> claims(String user) { // warning on ecj: [claim-sensitive] [claim-sensitive] [claim-sensitive] [claim-sensitive] [claim-sensitive] [claim-sensitive] [claim-sensitive] [claim-sensitive] [claim-sensitive] [claim-sensitive]
    return Map.of();
  }

  enum Password {
    WEAK,
    STRONG
  }

  record Person(
      Instant birthDate, // warning on javac: [claim-sensitive]
      Account account) {}

  record Account(
      String IBAN, // warning on javac: [claim-sensitive]
      List<String> apiKeys) {} // warning on javac: [claim-sensitive]
}

record Claims(
    String password, // warning on javac: [claim-sensitive]
    @Claim("USER_PASSWD") String word, // warning on javac: [claim-sensitive]
    @Claim("x") String clientSecret, // warning on javac: [claim-sensitive]
    int pin, // warning on javac: [claim-sensitive]
    @Claim("private-key") Optional<String> key, // warning on javac: [claim-sensitive]
    String creditCardNumber, // warning on javac: [claim-sensitive]
    @Claim("https://shop.example/ssn") String social, // warning on javac: [claim-sensitive]
    @SuppressWarnings("claimwright:claim-sensitive") String cvv,
    Shop.Person person,
    boolean hasPassword,
    Instant passwordChangedAt,
    Optional<Instant> secretUntil,
    Shop.Password strengthOfPassword,
    String passwordPolicy,
    String pinned,
    String pinBoard,
    String spinner,
    String secretary,
    String passport,
    String secretaryId,
    String apiKeyId,
    String keyboard,
    String compass) {}
