package shop;

import io.claimwright.JwtProfile;

@JwtProfile
@SuppressWarnings("claimwright:guard-query-sting") // warning: [suppression-unknown]
final class Shop {
  @SuppressWarnings({"unused", "claimwright:nothing-of-the-sort", "Claimwright:other"}) // warning: [suppression-unknown]
  private String field = "";

  @SuppressWarnings("claimwright:claim-sensitive")
  void known() {}

  @SuppressWarnings(value = "claimwright:") // warning: [suppression-unknown]
  void empty(@SuppressWarnings("claimwright:guard-query") String parameter) {} // warning: [suppression-unknown]
}
