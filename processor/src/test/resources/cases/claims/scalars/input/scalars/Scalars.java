package scalars;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JwtProfile
public final class Scalars {
  @AdditionalClaimsLoader
  static Everything claims(String subject) {
    return new Everything(
        subject,
        true,
        1,
        2L,
        0.5,
        false,
        3,
        4L,
        1.5,
        Instant.EPOCH,
        new UUID(1, 2),
        URI.create("https://example.com/"),
        Level.HIGH,
        Optional.of(subject),
        Optional.of(true),
        Optional.of(1),
        Optional.of(2L),
        Optional.of(0.5),
        Optional.of(Instant.EPOCH),
        Optional.of(new UUID(3, 4)),
        Optional.of(URI.create("urn:a")),
        Optional.empty());
  }
}
