package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.ClaimConverter;
import io.claimwright.JwtProfile;
import java.util.Currency;

@JwtProfile
final class Shop {
  static class Good implements ClaimConverter<Currency, String> {
    @Override
    public String toClaim(Currency value) {
      return value.getCurrencyCode();
    }

    @Override
    public Currency fromClaim(String claim) {
      return Currency.getInstance(claim);
    }
  }

  abstract static class Abstract extends Good {}

  class Inner extends Good {}

  static class PrivateConstructor extends Good {
    private PrivateConstructor() {}
  }

  static class WithParameter extends Good {
    WithParameter(String zone) {}
  }

  static class Throwing extends Good {
    Throwing() throws java.io.IOException {}
  }

  interface NoClass extends ClaimConverter<Currency, String> {}

  private static class Hidden extends Good {}

  record Claims(
      @Claim(converter = Abstract.class) Currency a, // error on javac: [claim-converter-class]
      @Claim(converter = Inner.class) Currency c, // error on javac: [claim-converter-class]
      @Claim(converter = PrivateConstructor.class) Currency d, // error on javac: [claim-converter-class]
      @Claim(converter = WithParameter.class) Currency e, // error on javac: [claim-converter-class]
      @Claim(converter = Throwing.class) Currency f, // error on javac: [claim-converter-class]
      @Claim(converter = NoClass.class) Currency g, // error on javac: [claim-converter-class]
      @Claim(converter = Hidden.class) Currency h, // error on javac: [type-hidden]
      @Claim(converter = Good.class) Currency good) {}
  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-converter-class] [claim-converter-class] [claim-converter-class] [claim-converter-class] [claim-converter-class] [claim-converter-class] [type-hidden]
    throw new UnsupportedOperationException();
  }
}
