package shop;

class Orders {
  String openingHours() {
    return "9 to 6";
  }
}
