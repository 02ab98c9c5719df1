// Compiled with -Aclaimwright.unguarded=error
package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtPublic;
import io.claimwright.JwtRequest;
import io.claimwright.JwtRequired;
import jakarta.servlet.http.HttpServletRequest;

@JwtProfile
final class Shop {}

@interface GetMapping {}

@GetMapping
@interface Listed {}

@interface Bypath {}

class Handlers {
  @JwtRequired
  @GetMapping
  void guarded(ShopToken token) {}

  @GetMapping
  void mapped() {} // error: [handler-unguarded]

  @Listed
  void composed() {} // error: [handler-unguarded]

  void asked(String text, JwtRequest request) {} // error: [handler-unguarded]

  void asked(HttpServletRequest request) {} // error: [handler-unguarded]

  @JwtPublic
  void open(JwtRequest request) {}

  @GetMapping
  @SuppressWarnings("claimwright:handler-unguarded")
  void behindSomethingElse() {}

  /** Who has a token has one that was checked. */
  void withToken(ShopToken token) {}

  @Bypath
  void help(String text) {}

  @GetMapping
  private void own() {}

  static void help(JwtRequest request) {}
}

/** Here each method is spoken of, and one that takes no token is an error anyway. */
@JwtRequired
class Whole {
  void run(ShopToken token, JwtRequest request) {}
}

/** It has no guards, so what it does with requests is its own affair. */
class Elsewhere {
  @GetMapping
  void mapped(JwtRequest request) {}
}
