package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@JwtProfile
final class Shop {}

@JwtRequired
@Retention(RetentionPolicy.RUNTIME)
@interface MembersOnly {}

class Handlers {
  @MembersOnly // error: [guard-misplaced]
  private String field = "";

  @MembersOnly // error: [guard-misplaced]
  Handlers() {}

  @MembersOnly
  void fine(ShopToken token) {}

  void run(
      @MembersOnly // error: [guard-misplaced]
      ShopToken token) {}
}
