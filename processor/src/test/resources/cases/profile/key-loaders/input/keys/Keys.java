package keys;

import io.claimwright.AdditionalHeadersLoader;
import io.claimwright.DecodeKeyLoader;
import io.claimwright.EncodeKeyLoader;
import io.claimwright.ExpiredTokenLoader;
import io.claimwright.JwtProfile;
import io.claimwright.RefusalResponse;
import io.claimwright.keys.JwtKey;
import java.util.Map;

/** Loaders that are asked about nobody, in a profile each. */
final class Keys {
  @SuppressWarnings("claimwright:secret-literal")
  private static final JwtKey KEY = JwtKey.hs256(new byte[32]);

  @JwtProfile
  static class Signing {
    @EncodeKeyLoader
    static JwtKey key() {
      return KEY;
    }

    @DecodeKeyLoader
    static JwtKey checking() {
      return KEY;
    }
  }

  @JwtProfile
  static class Headed {
    @AdditionalHeadersLoader
    Map<String, ?> headers() {
      return Map.of("x", "y");
    }
  }

  @JwtProfile
  static class Answering {
    @ExpiredTokenLoader
    RefusalResponse expired() {
      return RefusalResponse.json(401, "{}");
    }
  }
}
