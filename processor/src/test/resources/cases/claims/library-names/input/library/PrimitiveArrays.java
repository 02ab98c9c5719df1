package library;

import io.claimwright.ClaimConverter;

public final class PrimitiveArrays implements ClaimConverter<CharSequence, String> {
  @Override
  public String toClaim(CharSequence value) {
    return value.toString();
  }

  @Override
  public CharSequence fromClaim(String claim) {
    return claim;
  }
}
