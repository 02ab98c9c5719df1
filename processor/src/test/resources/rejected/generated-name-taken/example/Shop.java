package shop;

import io.claimwright.JwtProfile;

@JwtProfile // error: [generated-name-taken]
final class Shop {}

/** What the machines in the shop's cellar send. */
record ShopToken(String value) {}
