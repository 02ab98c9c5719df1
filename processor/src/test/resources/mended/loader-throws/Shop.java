package shop;

import io.claimwright.JwtProfile;
import io.claimwright.TokenInBlocklistLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

@JwtProfile
final class Shop {
  @TokenInBlocklistLoader
  boolean isLoggedOut(ShopToken token) {
    try {
      return Files.readAllLines(Path.of("logged-out.txt")).contains(token.id());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
