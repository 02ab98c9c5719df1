package io.claimwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever can loosen a check is in this list, and none of it loosens that of signature or expiry. */
class SwitchesTest {
    private static final Path CLASSES = Path.of("target/classes");
    private static final Pattern SUSPECT = Pattern.compile(
            "(?i).*(skip|ignor|unver|unsafe|insecur|allow|accept|trust|disabl|none|verif|leeway|never|lenien|withoutcheck|nocheck).*");

    @Test
    void nothingElseLoosensACheck() throws IOException {
        assertThat(publicMethods())
                .containsExactlyInAnyOrder(
                        // check tokens, or tell what was found
                        "JwtEngine.verify",
                        "JwtConfig.acceptsAudience",
                        "JwtConfig.acceptsEndlessTokens",
                        "JwtConfig.leeway",
                        "JwtConfig.trustedIssuers",
                        "JwtConfig.verifiesSubject",
                        "JwtKey.verify",
                        "TokenQuestions.asksVerified",
                        "TokenQuestions.none",
                        "TokenQuestions.verified",
                        // the header only, of which nothing is believed
                        "JwtEngine.unverifiedHeader",
                        // at most 300 seconds
                        "JwtConfigBuilder.leeway",
                        // tokens without an expiry, said on both sides
                        "JwtConfigBuilder.accessTokenNeverExpires",
                        "JwtConfigBuilder.refreshTokenNeverExpires",
                        "JwtConfigBuilder.acceptEndlessTokens",
                        "TokenBuilder.neverExpires",
                        // other keys, for what they have signed
                        "JwtConfigBuilder.trust",
                        // whether sub is a string
                        "JwtConfigBuilder.verifySubject",
                        // access or refresh; revoked or not
                        "JwtRequired.verifyType",
                        "JwtRequired.skipRevocationCheck",
                        "JwtRequired.verify",
                        "Guard.verifyType",
                        "Guard.skipRevocationCheck",
                        "Guard.verifiedBy",
                        "InMemoryRevocationStore.acceptingTokensFromBefore");
    }

    private static Set<String> publicMethods() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> CLASSES.relativize(file).toString().replaceAll("[/\\\\]", "."))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(name -> !name.contains(".internal.") && !name.endsWith("-info"))
                    .map(SwitchesTest::load)
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                    .filter(method -> SUSPECT.matcher(method.getName()).matches())
                    .map(SwitchesTest::name)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, SwitchesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void noOptionOfTheEnvironmentDoes() throws IOException {
        Set<String> options = new TreeSet<>();
        Pattern option = Pattern.compile("\"(JWT_[A-Z_]+)\"");
        try (Stream<Path> files = Files.list(Path.of("src/main/java/io/claimwright/config"))) {
            for (Path file : files.toList()) {
                option.matcher(Files.readString(file)).results().forEach(found -> options.add(found.group(1)));
            }
        }
        assertThat(options)
                .filteredOn(name -> SUSPECT.matcher(name.replace("_", "")).matches())
                .containsExactlyInAnyOrder("JWT_DECODE_LEEWAY", "JWT_VERIFY_SUB");
    }
}
