package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.ClaimConverter;
import io.claimwright.JwtProfile;
import java.util.Currency;

@JwtProfile
final class Shop {
  static final class CurrencyConverter implements ClaimConverter<Currency, String> {
    @Override
    public String toClaim(Currency value) {
      return value.getCurrencyCode();
    }

    @Override
    public Currency fromClaim(String claim) {
      return Currency.getInstance(claim);
    }
  }

  record Claims(@Claim(converter = CurrencyConverter.class) Currency currency) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(Currency.getInstance("EUR"));
  }
}
