package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@JwtProfile
final class Shop {
  record Claims(
      Object anything, // error on javac: [claim-type]
      byte small, // error on javac: [claim-type]
      short less, // error on javac: [claim-type]
      char letter, // error on javac: [claim-type]
      float rough, // error on javac: [claim-type]
      byte[] bytes, // error on javac: [claim-type]
      String[] names, // error on javac: [claim-type]
      Date date, // error on javac: [claim-type]
      Collection<String> collection, // error on javac: [claim-type]
      List<Date> dates, // error on javac: [claim-type]
      List<?> unknown, // error on javac: [claim-type]
      List<? extends String> bounded, // error on javac: [claim-type]
      @SuppressWarnings("rawtypes") List raw, // error on javac: [claim-type]
      @SuppressWarnings("rawtypes") Map rawMap, // error on javac: [claim-type]
      @SuppressWarnings("rawtypes") Optional rawOptional, // error on javac: [claim-type]
      Optional<?> unknownOptional) {} // error on javac: [claim-type]

  @AdditionalClaimsLoader // one line in the whole for ECJ, which knows no line of the record
  Claims claims(String user) { // error on ecj: [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type]
    throw new UnsupportedOperationException();
  }
}
