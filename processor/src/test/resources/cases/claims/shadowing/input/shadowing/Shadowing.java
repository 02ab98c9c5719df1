package shadowing;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@JwtProfile
public final class Shadowing {
  public enum Role {
    A
  }

  public enum lower {
    B
  }

  public record Nested(String claim, int in, long out, Set<Role> value, String NAMES) {}

  public record Claims(
      String in,
      String out,
      Optional<String> value,
      String NAMES,
      Set<Role> ROLE_NAMES,
      Set<Role> SHADOWING_ROLE_NAMES,
      Role Role,
      lower lower,
      Optional<Role> Optional,
      String ClaimNames,
      String EnumNames,
      List<Integer> ClaimsReader,
      List<Integer> ClaimsWriter,
      List<Nested> Nested,
      String IllegalArgumentException,
      Map<String, Role> from,
      Map<String, Role> to,
      String engine,
      String identity,
      String proof,
      String token,
      String request,
      String profile,
      String user,
      String Format,
      String Builder,
      Nested writeShadowing_Nested,
      String names,
      String build,
      String read,
      String String,
      String $,
      String __,
      String config,
      String options,
      String FORMAT,
      String java,
      String shadowing,
      String io) {}

  @SuppressWarnings("claimwright:token-size-cookie")
  @AdditionalClaimsLoader
  Claims claims(String subject) {
    throw new UnsupportedOperationException(subject);
  }
}
