package library;

import io.claimwright.Claim;

public enum EnumNames {
  @Claim("a")
  A
}
