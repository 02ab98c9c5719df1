package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.ClaimConverter;
import io.claimwright.JwtProfile;
import java.util.Currency;
import java.util.List;

@JwtProfile
final class Shop {
  static class OfCurrency implements ClaimConverter<Currency, String> {
    @Override
    public String toClaim(Currency value) {
      return value.getCurrencyCode();
    }

    @Override
    public Currency fromClaim(String claim) {
      return Currency.getInstance(claim);
    }
  }

  static class OfCurrencies implements ClaimConverter<List<Currency>, String> {
    @Override
    public String toClaim(List<Currency> value) {
      return "";
    }

    @Override
    public List<Currency> fromClaim(String claim) {
      return List.of();
    }
  }

  record Claims(
      @Claim(converter = OfCurrency.class) String a, // error on javac: [claim-converter-type]
      @Claim(converter = OfCurrency.class) List<Integer> b, // error on javac: [claim-converter-type]
      @Claim(converter = OfCurrencies.class) Currency c, // error on javac: [claim-converter-type]
      @Claim(converter = OfCurrencies.class) List<Currency> d,
      @Claim(converter = OfCurrency.class) List<Currency> e) {}
  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-converter-type] [claim-converter-type] [claim-converter-type]
    throw new UnsupportedOperationException();
  }
}
