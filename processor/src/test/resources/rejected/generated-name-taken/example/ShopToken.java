package shop;

/** What the shop's own machines send. */
record ShopToken(String value) {}
