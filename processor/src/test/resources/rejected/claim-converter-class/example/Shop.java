package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.ClaimConverter;
import io.claimwright.JwtProfile;
import java.util.Currency;

@JwtProfile
final class Shop {
  static final class CurrencyConverter implements ClaimConverter<Currency, String> {
    private CurrencyConverter() {}

    @Override
    public String toClaim(Currency value) {
      return value.getCurrencyCode();
    }

    @Override
    public Currency fromClaim(String claim) {
      return Currency.getInstance(claim);
    }
  }

  record Claims(@Claim(converter = CurrencyConverter.class) Currency currency) {} // error on javac: [claim-converter-class]

  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-converter-class]
    return new Claims(Currency.getInstance("EUR"));
  }
}
