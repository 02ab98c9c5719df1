package shop;

import static io.claimwright.keys.JwtKey.hs512;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.auth0.jwt.algorithms.Algorithm;
import io.claimwright.config.JwtConfig;
import io.claimwright.keys.JwtKey;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;

class Keys {
  static final String TEXT = "0123456789abcdef" + "0123456789abcdef";
  private static final byte[] BYTES = TEXT.getBytes(UTF_8);

  static final JwtKey FIELD = JwtKey.hs256(BYTES); // warning: [secret-literal]

  static final JwtKey FROM_ENVIRONMENT = JwtKey.hs256(System.getenv("SECRET").getBytes(UTF_8));

  static final JwtKey ZEROS = io.claimwright.keys.JwtKey.hs256(new byte[32]); // warning: [secret-literal]

  Keys() { // warning: [secret-literal]
    JwtKey.hmac("HS256", Elsewhere.SECRET);
  }

  Keys(String secret) {
    JwtKey.hmac("HS256", secret);
  }

  JwtKey imported() { // warning: [secret-literal]
    return hs512("x".repeat(64).getBytes(UTF_8));
  }

  JwtConfig decoded() { // warning: [secret-literal]
    return JwtConfig.builder(JwtKey.hs256(Base64.getDecoder().decode("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")))
        .build();
  }

  JwtConfig options() { // warning: [secret-literal]
    return JwtConfig.from(Map.of("JWT_ALGORITHM", "HS256", "JWT_SECRET_KEY", "an example of a secret, not a secret"));
  }

  JwtKey pem(String key) { // warning: [secret-literal]
    return JwtKey.pem("RS256", key, """
        -----BEGIN PRIVATE KEY-----
        """);
  }

  JwtKey other() { // warning: [secret-literal]
    return JwtKey.of(Algorithm.HMAC256(TEXT));
  }

  @SuppressWarnings("claimwright:secret-literal")
  JwtKey known() {
    return JwtKey.hmac("HS256", TEXT);
  }


  void options(Properties properties) {
    properties.setProperty("JWT_SECRET_KEY", System.getenv("SECRET"));
  }

  static class Nested {
    Runnable lambda = () -> JwtKey.hmac("HS256", TEXT); // warning: [secret-literal]

    /** Overloads are told apart. */
    void twice(int a) {}

    void twice(String a) { // warning: [secret-literal]
      new Object() {
        JwtKey anonymous() {
          return JwtKey.hmac("HS256", TEXT);
        }
      };
    }
  }
}

/** Its calls have the names of ours. */
class Others {
  static String hs256(String text) {
    return text;
  }

  String call() {
    return hs256("literal") + Others.hs256("literal");
  }
}
