package scalars;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
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
        Optional.empty(),
        (byte) 1,
        (short) 2,
        0.5f,
        (byte) 3,
        (short) 4,
        1.5f,
        BigInteger.TEN,
        new BigDecimal("9.90"),
        new Date(0),
        Duration.ofSeconds(90),
        LocalDate.EPOCH,
        Locale.CANADA_FRENCH,
        new byte[] {1, 2},
        Optional.of((byte) 5),
        Optional.empty(),
        Optional.of(BigDecimal.ONE),
        Optional.empty(),
        Optional.of(new byte[0]));
  }
}
