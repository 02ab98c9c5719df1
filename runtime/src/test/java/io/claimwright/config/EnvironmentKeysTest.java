package io.claimwright.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.KeyPairs;
import io.claimwright.fixture.Signed;
import io.claimwright.keys.JwtKey;
import java.security.KeyPair;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentKeysTest {
    private static final String LONG = Signed.SECRET + " and some more of it";

    @Nested
    class Secrets {
        @Test
        void aMissingOrShortSecretIsAFaultWithTheCure() {
            assertThatExceptionOfType(JwtConfigurationException.class)
                    .isThrownBy(() -> JwtConfig.from(Map.of()))
                    .withMessageContaining("JWT_SECRET_KEY is not set")
                    .withMessageContaining("openssl rand");
            assertThatExceptionOfType(JwtConfigurationException.class)
                    .isThrownBy(() -> JwtConfig.from(Map.of("JWT_SECRET_KEY", "")))
                    .withMessageContaining("JWT_SECRET_KEY is not set");
            assertThatExceptionOfType(JwtConfigurationException.class)
                    .isThrownBy(() -> config("JWT_SECRET_KEY", "hunter2"))
                    .withMessageContaining("JWT_SECRET_KEY")
                    .withMessageContaining("openssl rand")
                    .withMessageNotContaining("hunter2");
            assertThatExceptionOfType(JwtConfigurationException.class)
                    .isThrownBy(() -> config("JWT_ALGORITHM", "HS512", "JWT_SECRET_KEY", Signed.SECRET))
                    .withMessageContaining("needs at least 64");
        }

        @Test
        void theSecretIsItsUtf8() {
            String token = BareJwt.create(JwtConfig.builder(JwtKey.hmac("HS256", Signed.SECRET))
                            .build())
                    .createAccessToken("alice");

            assertThat(BareJwt.create(config("JWT_SECRET_KEY", Signed.SECRET))
                            .verify(token)
                            .subject())
                    .isEqualTo("alice");
        }

        @Test
        void theOtherSecretIsForThePresetOnly() {
            assertThat(faultsOf("SECRET_KEY", LONG)).singleElement().asString().contains("JWT_SECRET_KEY is not set");
            JwtConfig config = config("JWT_COMPATIBILITY", "flask", "SECRET_KEY", LONG);
            assertSameKey(config.key(), JwtKey.hmac("HS256", LONG));
            assertSameKey(
                    config("JWT_COMPATIBILITY", "flask", "SECRET_KEY", LONG, "JWT_SECRET_KEY", Signed.SECRET)
                            .key(),
                    Signed.KEY);
            assertThat(faultsOf("JWT_COMPATIBILITY", "flask"))
                    .singleElement()
                    .asString()
                    .contains("JWT_SECRET_KEY");
            assertThat(faultsOf("JWT_COMPATIBILITY", "flask", "SECRET_KEY", "hunter2"))
                    .singleElement()
                    .asString()
                    .startsWith("SECRET_KEY can't be used.")
                    .doesNotContain("hunter2");
        }

        @Test
        void thePresetMakesAKeyForEveryAlgorithm() {
            JwtConfig config = config(
                    "JWT_COMPATIBILITY", "flask",
                    "JWT_KEY_ID", "k0",
                    "JWT_ALGORITHM", "HS384",
                    "JWT_DECODE_ALGORITHMS", "HS512, HS256, HS512",
                    "JWT_SECRET_KEY", LONG);

            assertThat(config.key().algorithm()).isEqualTo("HS384");
            assertThat(config.decodeKeys()).extracting(JwtKey::algorithm).containsExactly("HS384", "HS512", "HS256");
            assertThat(config.decodeKeys())
                    .extracting(key -> key.id().orElse(""))
                    .containsExactly("k0", "", "");
            assertSameKey(config.decodeKeys().get(1), JwtKey.hmac("HS512", LONG));
        }

        @Test
        void theSecretIsLongEnoughForEveryAlgorithm() {
            assertThat(faultsOf(
                            "JWT_COMPATIBILITY", "flask",
                            "JWT_DECODE_ALGORITHMS", "HS384,HS512",
                            "JWT_SECRET_KEY", Signed.SECRET))
                    .hasSize(2)
                    .allMatch(text -> text.startsWith("JWT_SECRET_KEY can't be used."));
        }

        @Test
        void otherwiseASecretIsForOneAlgorithm() {
            assertThat(faultsOf("JWT_DECODE_ALGORITHMS", "HS384", "JWT_SECRET_KEY", LONG))
                    .singleElement()
                    .asString()
                    .contains("JWT_DECODE_ALGORITHMS", "HS256, HS384", "decodeKeys(...)", "JWT_COMPATIBILITY=flask");
            assertThat(config("JWT_DECODE_ALGORITHMS", "HS256", "JWT_SECRET_KEY", LONG)
                            .decodeKeys())
                    .hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"JWT_ALGORITHM", "JWT_DECODE_ALGORITHMS"})
        void anAlgorithmThatIsASecretIsNotRepeated(String option) {
            assertThat(faultsOf("JWT_SECRET_KEY", LONG, option, "swordfish"))
                    .singleElement()
                    .asString()
                    .contains(option, "HS256, HS384, HS512, RS256", "ES512")
                    .doesNotContain("swordfish");
        }
    }

    @Nested
    class Pairs {
        @ParameterizedTest
        @ValueSource(strings = {"RS256", "RS384", "RS512", "ES256", "ES384", "ES512"})
        void bothPartsMintAndCheck(String algorithm) {
            KeyPair pair = KeyPairs.of(algorithm);
            JwtConfig config = config(
                    "JWT_ALGORITHM",
                    algorithm,
                    "JWT_KEY_ID",
                    "k0",
                    "JWT_PUBLIC_KEY",
                    KeyPairs.pem(pair.getPublic()),
                    "JWT_PRIVATE_KEY",
                    KeyPairs.pem(pair.getPrivate()));
            BareJwt jwt = BareJwt.create(config);

            assertThat(config.key().algorithm()).isEqualTo(algorithm);
            assertThat(config.key().id()).contains("k0");
            assertThat(config.decodeKeys()).containsExactly(config.key());
            assertThat(jwt.verify(jwt.createAccessToken("alice")).subject()).isEqualTo("alice");
        }

        @Test
        void thePublicPartAloneChecks() {
            String open = KeyPairs.pem(KeyPairs.P256.getPublic());
            String secret = KeyPairs.pem(KeyPairs.P256.getPrivate());
            BareJwt mints =
                    BareJwt.create(config("JWT_ALGORITHM", "ES256", "JWT_PUBLIC_KEY", open, "JWT_PRIVATE_KEY", secret));
            BareJwt checks = BareJwt.create(config("JWT_ALGORITHM", "ES256", "JWT_PUBLIC_KEY", open));

            assertThat(checks.verify(mints.createAccessToken("alice")).subject())
                    .isEqualTo("alice");
            assertThatIllegalStateException()
                    .isThrownBy(() -> checks.createAccessToken("alice"))
                    .withMessageContaining("JWT_PRIVATE_KEY");
        }

        @Test
        void aPublicKeyIsNeeded() {
            assertThat(faultsOf("JWT_ALGORITHM", "RS256", "JWT_SECRET_KEY", LONG))
                    .singleElement()
                    .asString()
                    .contains("JWT_PUBLIC_KEY is not set", "RS256", "-----BEGIN PUBLIC KEY-----");
            assertThat(faultsOf("JWT_ALGORITHM", "RS256", "JWT_PRIVATE_KEY", "x"))
                    .hasSize(2)
                    .anyMatch(text -> text.startsWith("JWT_PRIVATE_KEY can't be used."));
        }

        @Test
        void eachPartHasItsFault() {
            assertThat(faultsOf("JWT_ALGORITHM", "ES256", "JWT_PUBLIC_KEY", "x", "JWT_PRIVATE_KEY", ""))
                    .hasSize(2)
                    .anyMatch(text -> text.startsWith("JWT_PUBLIC_KEY can't be used."))
                    .anyMatch(text -> text.startsWith("JWT_PRIVATE_KEY can't be used."));
            assertThat(faultsOf(
                            "JWT_ALGORITHM", "ES256",
                            "JWT_PUBLIC_KEY",
                                    KeyPairs.pem(KeyPairs.ec("secp256r1").getPublic()),
                            "JWT_PRIVATE_KEY", KeyPairs.pem(KeyPairs.P256.getPrivate())))
                    .singleElement()
                    .asString()
                    .contains("JWT_PRIVATE_KEY", "no pair");
        }

        @Test
        void aShortKeyIsToldOnce() {
            KeyPair small = KeyPairs.rsa(1024);

            assertThat(faultsOf(
                            "JWT_ALGORITHM", "RS256",
                            "JWT_PUBLIC_KEY", KeyPairs.pem(small.getPublic()),
                            "JWT_PRIVATE_KEY", KeyPairs.pem(small.getPrivate())))
                    .singleElement()
                    .asString()
                    .contains("JWT_PUBLIC_KEY", "1024 bits");
        }

        @Test
        void aSecretAndAPublicKeyMayStandSideBySide() {
            JwtConfig config = config(
                    "JWT_ALGORITHM",
                    "RS256",
                    "JWT_DECODE_ALGORITHMS",
                    "HS256",
                    "JWT_SECRET_KEY",
                    LONG,
                    "JWT_PUBLIC_KEY",
                    KeyPairs.pem(KeyPairs.RSA.getPublic()),
                    "JWT_PRIVATE_KEY",
                    KeyPairs.pem(KeyPairs.RSA.getPrivate()));

            assertThat(config.decodeKeys()).extracting(JwtKey::algorithm).containsExactly("RS256", "HS256");
        }

        @Test
        void aPublicKeyIsForOneAlgorithmButInThePreset() {
            String open = KeyPairs.pem(KeyPairs.RSA.getPublic());

            assertThat(faultsOf("JWT_ALGORITHM", "RS256", "JWT_DECODE_ALGORITHMS", "RS512", "JWT_PUBLIC_KEY", open))
                    .singleElement()
                    .asString()
                    .contains("JWT_PUBLIC_KEY", "RS256, RS512", "decodeKeys(...)");
            assertThat(config(
                                    "JWT_COMPATIBILITY", "flask",
                                    "JWT_ALGORITHM", "RS256",
                                    "JWT_DECODE_ALGORITHMS", "RS512",
                                    "JWT_PUBLIC_KEY", open)
                            .decodeKeys())
                    .hasSize(2);
        }

        @Test
        void anUnknownAlgorithmAsksForNoSecret() {
            assertThat(faultsOf("JWT_ALGORITHM", "RS255", "JWT_PUBLIC_KEY", KeyPairs.pem(KeyPairs.RSA.getPublic())))
                    .singleElement()
                    .asString()
                    .contains("JWT_ALGORITHM");
        }
    }

    private static void assertSameKey(JwtKey one, JwtKey other) {
        byte[] text = {1, '.', 3};
        assertThat(one.sign(text, text.length)).isEqualTo(other.sign(text, text.length));
    }

    private static List<String> faultsOf(String... options) {
        return catchThrowableOfType(JwtConfigurationException.class, () -> config(options))
                .faults();
    }

    private static JwtConfig config(String... options) {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < options.length; i += 2) {
            all.put(options[i], options[i + 1]);
        }
        return JwtConfig.from(all);
    }
}
