import io.claimwright.JwtRequired;

class Handlers {
  @JwtRequired
  void run(ShopToken token, User user, Role role) {}
}
