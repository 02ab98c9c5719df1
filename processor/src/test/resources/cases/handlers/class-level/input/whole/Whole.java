package whole;

import io.claimwright.JwtHeader;
import io.claimwright.JwtProfile;
import io.claimwright.JwtPublic;
import io.claimwright.JwtRequest;
import io.claimwright.JwtRequired;
import io.claimwright.TokenLocation;
import io.claimwright.UserLookupLoader;
import java.util.Optional;

/** Classes that are guarded as a whole. */
final class Whole {
  @JwtProfile
  static class Shop {
    @UserLookupLoader
    Integer user(String subject) {
      return subject.length();
    }
  }

  @JwtRequired(fresh = true)
  static class Handlers {
    void first(Whole_ShopToken token) {}

    String second(int amount, Whole_ShopToken token, Integer user) {
      return amount + token.subject() + user;
    }

    @JwtRequired(optional = true)
    String differs(Optional<Whole_ShopToken> token) {
      return token.map(Whole_ShopToken::subject).orElse("");
    }

    @JwtPublic
    String open() {
      return helped("open");
    }

    private String helped(String text) {
      return text;
    }

    static Handlers make() {
      return new Handlers();
    }

    @Override
    public String toString() {
      return "Handlers";
    }
  }

  @JwtRequired
  interface Api {
    void everyMethod(Whole_ShopToken token, JwtRequest request);

    default void more(Whole_ShopToken token) {}

    @JwtRequired(refresh = true)
    void EVERY_METHOD(Whole_ShopToken token);
  }

  @JwtRequired
  record Kept(String component) {
    String run(Whole_ShopToken token, JwtHeader header, TokenLocation location) {
      return component + token.subject() + header + location;
    }

    @JwtRequired(optional = true)
    String maybe(Optional<TokenLocation> location, Optional<JwtHeader> header, Optional<Whole_ShopToken> token) {
      return component + location + header + token;
    }
  }
}
