package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.ClaimConverter;
import io.claimwright.JwtProfile;
import java.util.Currency;

@JwtProfile
final class Shop {
  static final class CurrencyConverter implements ClaimConverter<Currency, Object> {
    @Override
    public Object toClaim(Currency value) {
      return value.getCurrencyCode();
    }

    @Override
    public Currency fromClaim(Object claim) {
      return Currency.getInstance((String) claim);
    }
  }

  record Claims(@Claim(converter = CurrencyConverter.class) Currency currency) {} // error on javac: [claim-converter-claim]

  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-converter-claim]
    return new Claims(Currency.getInstance("EUR"));
  }
}
