package converters;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.ClaimConverter;
import io.claimwright.JwtProfile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@SuppressWarnings("claimwright:token-size-header")
@JwtProfile
public abstract class Shop {
  public record Money(long cents, String currency) {}

  public static final class MoneyConverter implements ClaimConverter<Money, String> {
    @Override
    public String toClaim(Money value) {
      return value.cents() + value.currency();
    }

    @Override
    public Money fromClaim(String claim) {
      int end = claim.length() - 3;
      return new Money(Long.parseLong(claim.substring(0, end)), claim.substring(end));
    }
  }

  abstract static class OfList<T> implements ClaimConverter<T, List<String>> {}

  static final class Words extends OfList<CharSequence> {
    @Override
    public List<String> toClaim(CharSequence value) {
      return List.of(value.toString().split(" "));
    }

    @Override
    public CharSequence fromClaim(List<String> claim) {
      return String.join(" ", claim);
    }
  }

  /** A claim that is a record, of what is none. */
  record Point(int x, int y) {}

  static final class PointConverter implements ClaimConverter<java.awt.Point, Point> {
    @Override
    public Point toClaim(java.awt.Point value) {
      return new Point(value.x, value.y);
    }

    @Override
    public java.awt.Point fromClaim(Point claim) {
      return new java.awt.Point(claim.x(), claim.y());
    }
  }

  static final class Hex implements ClaimConverter<Integer, String> {
    @Override
    public String toClaim(Integer value) {
      return Integer.toHexString(value);
    }

    @Override
    public Integer fromClaim(String claim) {
      return Integer.parseUnsignedInt(claim, 16);
    }
  }

  record Claims(
      @Claim(converter = MoneyConverter.class) Money price,
      @Claim(value = "other", converter = MoneyConverter.class) Optional<Money> maybe,
      @Claim(converter = {MoneyConverter.class}) Map<String, List<Money>> prices,
      @Claim(converter = MoneyConverter.class) Money[] array,
      Money plain,
      @Claim(converter = Words.class) CharSequence words,
      @Claim(converter = PointConverter.class) java.awt.Point point,
      @Claim(converter = Hex.class) int color,
      @Claim(converter = Hex.class) List<Integer> colors) {}

  @AdditionalClaimsLoader
  abstract Claims claims(String subject);
}
