package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.ClaimConverter;
import io.claimwright.JwtProfile;
import java.util.Currency;
import java.util.List;

@JwtProfile
final class Shop {
  abstract static class Of<C> implements ClaimConverter<Currency, C> {
    @Override
    public C toClaim(Currency value) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Currency fromClaim(C claim) {
      throw new UnsupportedOperationException();
    }
  }

  static class OfObject extends Of<Object> {}

  static class OfCurrency extends Of<Currency> {}

  static class OfLetters extends Of<List<Character>> {}

  record Claims(
      @Claim(converter = OfObject.class) Currency a, // error on javac: [claim-converter-claim]
      @Claim(converter = OfCurrency.class) Currency b, // error on javac: [claim-converter-claim]
      @Claim(converter = OfLetters.class) Currency c) {} // error on javac: [claim-converter-claim]
  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-converter-claim] [claim-converter-claim] [claim-converter-claim]
    throw new UnsupportedOperationException();
  }
}
