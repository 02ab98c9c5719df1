package shadowing;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.ClaimConverter;
import io.claimwright.JwtProfile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@SuppressWarnings("claimwright:token-size-header")
@JwtProfile
public final class Shadowing {
  public enum Role {
    A
  }

  public enum lower {
    B
  }

  public sealed interface Plan {
    record out(Role variant, String claims) implements Plan {}

    record variant(Plan2 out) implements Plan {}
  }

  public record Plan2(Set<claims> SHADOWING_PLAN_VARIANTS, String to) {}

  static final class NAMES implements ClaimConverter<CharSequence, String> {
    @Override
    public String toClaim(CharSequence value) {
      return value.toString();
    }

    @Override
    public CharSequence fromClaim(String claim) {
      return claim;
    }
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
      String PrimitiveArrays,
      int[] EnumNames2,
      String Variants,
      Plan variant,
      claims own,
      Optional<FORMAT> format,
      @Claim(converter = NAMES.class) CharSequence SHADOWING_NAMES_CONVERTER,
      String java,
      String shadowing,
      String io) {}

  @SuppressWarnings("claimwright:token-size-cookie")
  @AdditionalClaimsLoader
  Claims claims(String subject) {
    throw new UnsupportedOperationException(subject);
  }
}
