package shop;

import io.claimwright.JwtProfile;
import io.claimwright.TokenInBlocklistLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

@JwtProfile
final class Shop {
  @TokenInBlocklistLoader
  boolean isLoggedOut(ShopToken token) throws IOException { // error: [loader-throws]
    return Files.readAllLines(Path.of("logged-out.txt")).contains(token.id());
  }
}
