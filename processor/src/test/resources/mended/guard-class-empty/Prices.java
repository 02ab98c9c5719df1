package shop;

class Prices {
  static String format(int cents) {
    return cents / 100 + "." + cents % 100;
  }
}
