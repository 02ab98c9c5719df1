package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.net.URL;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;

@JwtProfile
final class Shop {
  static class Plain {}

  abstract static sealed class Closed permits Only {}

  static final class Only extends Closed {}

  interface Open {}

  record Claims(
      Object anything, // error on javac: [claim-type]
      Number number, // error on javac: [claim-type]
      char letter, // error on javac: [claim-type]
      Character boxedLetter, // error on javac: [claim-type]
      char[] letters, // error on javac: [claim-type]
      CharSequence text, // error on javac: [claim-type]
      Collection<String> collection, // error on javac: [claim-type]
      ArrayList<String> arrayList, // error on javac: [claim-type]
      HashMap<String, String> hashMap, // error on javac: [claim-type]
      SortedSet<String> sorted, // error on javac: [claim-type]
      List<Currency> currencies, // error on javac: [claim-type]
      ZonedDateTime zoned, // error on javac: [claim-type]
      LocalDateTime local, // error on javac: [claim-type]
      OptionalInt maybeInt, // error on javac: [claim-type]
      URL url, // error on javac: [claim-type]
      Plain plain, // error on javac: [claim-type]
      Closed closed, // error on javac: [claim-type]
      Open open, // error on javac: [claim-type]
      List<String>[] genericArray, // error on javac: [claim-type]
      Map<String, List<String>[][]> genericArrays, // error on javac: [claim-type]
      Plain[] plains, // error on javac: [claim-type]
      List<?> unknown, // error on javac: [claim-type]
      List<? extends String> bounded, // error on javac: [claim-type]
      @SuppressWarnings("rawtypes") List raw, // error on javac: [claim-type]
      @SuppressWarnings("rawtypes") Map rawMap, // error on javac: [claim-type]
      @SuppressWarnings("rawtypes") Optional rawOptional, // error on javac: [claim-type]
      Optional<?> unknownOptional) {} // error on javac: [claim-type]

  @AdditionalClaimsLoader // one line in the whole for ECJ, which knows no line of the record
  Claims claims(String user) { // error on ecj: [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type] [claim-type]
    throw new UnsupportedOperationException();
  }
}
