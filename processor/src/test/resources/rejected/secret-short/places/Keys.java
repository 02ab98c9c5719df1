package shop;

import io.claimwright.config.JwtConfig;
import io.claimwright.keys.JwtKey;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

class Keys {
  private static final String SECRET = "secret";

  private final JwtKey key = JwtKey.hs256("secret".getBytes(StandardCharsets.UTF_8)); // error: [secret-short]

  JwtKey longerHash() { // error: [secret-short]
    final String secret = "0123456789abcdef0123456789abcdef";
    return JwtKey.hmac("HS384", secret);
  }

  @SuppressWarnings("claimwright:secret-literal")
  JwtKey notSilenced() { // error: [secret-short]
    return JwtKey.hs512(new byte[] {1, 2, 3});
  }

  JwtConfig options() { // error: [secret-short]
    Properties properties = new Properties();
    properties.setProperty("JWT_SECRET_KEY", SECRET);
    return JwtConfig.from(properties);
  }
}

record Made(JwtKey key) {
  Made(String name) { // error: [secret-short]
    this(JwtKey.hmac("HS256", "changeme"));
  }
}

enum Kind { // error: [secret-short]
  ONE {
    @Override
    JwtKey key() {
      return JwtKey.hmac("HS256", "changeme");
    }
  };

  abstract JwtKey key();
}
