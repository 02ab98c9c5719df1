package shop;

import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;
import java.io.IOException;
import java.io.UncheckedIOException;

@JwtProfile
final class Shop {
  @UserIdentityLoader
  String identity(String user) throws IOException, UncheckedIOException, StackOverflowError { // error: [loader-throws]
    throw new IOException();
  }
}
