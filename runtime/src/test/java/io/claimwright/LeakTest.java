package io.claimwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.interfaces.DecodedJWT;
import io.claimwright.config.JwtConfig;
import io.claimwright.fixture.Address;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.FakeRequest;
import io.claimwright.fixture.Full;
import io.claimwright.fixture.FullClaims;
import io.claimwright.fixture.FullJwt;
import io.claimwright.fixture.FullToken;
import io.claimwright.fixture.RawClaims;
import io.claimwright.fixture.Signed;
import io.claimwright.keys.JwtKey;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing of a token, a claim's value or a secret stands in a text that could reach a log. */
class LeakTest {
    private static final String CANARY = "canary7";

    private final FullJwt jwt =
            FullJwt.create(Signed.config().decodeAudience("api").build(), new Full());

    @Test
    void noToStringOfOursShowsAnything() throws Exception {
        String token = jwt.accessToken("sub" + CANARY).text(CANARY).create();
        FakeRequest request = FakeRequest.bearer(token);
        FullToken checked = jwt.require(request, Guard.standard());

        Set<Object> reached = reach(List.of(
                jwt,
                checked,
                jwt.createTokens("sub" + CANARY),
                jwt.check(token),
                jwt.accessToken("sub" + CANARY).claim("x", CANARY),
                Signed.config(),
                JwtConfig.builder(Signed.KEY).build(),
                JwtKey.of(Algorithm.HMAC256(Signed.SECRET)),
                request.attribute("io.claimwright.admission." + FullToken.class.getName())));

        assertThat(reached).hasSizeGreaterThan(20);
        assertThat(reached).allSatisfy(object -> assertSilent(object.toString(), token));
    }

    /** All objects of ours that can be reached, but for those that the application itself has made. */
    private static Set<Object> reach(List<Object> roots) throws IllegalAccessException {
        Set<Object> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            Object object = open.pop();
            boolean ofTheApplication = object instanceof FullClaims || object instanceof Address;
            if (!object.getClass().getName().startsWith("io.claimwright.")
                    || ofTheApplication
                    || !reached.add(object)) {
                continue;
            }
            for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    if (type.getName().startsWith("io.claimwright.") && !Modifier.isStatic(field.getModifiers())) {
                        field.setAccessible(true);
                        Optional.ofNullable(field.get(object)).ifPresent(open::push);
                    }
                }
            }
        }
        return reached;
    }

    /** A record shows all that it holds, unless it says otherwise. */
    @Test
    void noRecordThatHoldsATokenShowsIt() throws Exception {
        try (Stream<Path> classes = Files.walk(Path.of("target/classes/io/claimwright"))) {
            List<String> talkative = classes.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> Path.of("target/classes").relativize(file).toString())
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replaceAll("[/\\\\]", "."))
                    .filter(name -> !name.endsWith("-info") && !name.startsWith("io.claimwright.servlet."))
                    .map(LeakTest::load)
                    .filter(Class::isRecord)
                    .filter(LeakTest::showsItsParts)
                    .map(Class::getSimpleName)
                    .sorted()
                    .toList();

            // Verdicts show their token, which shows nothing; the others hold nothing of one.
            assertThat(talkative)
                    .isSubsetOf(
                            "Accepted",
                            "Blank",
                            "ClaimFault",
                            "Declared",
                            "Forms",
                            "Guard",
                            "Identity",
                            "IdentityRule",
                            "ImplicitRefresh",
                            "Keyed",
                            "Named",
                            "NoClaims",
                            "Refusal",
                            "RefusalResponse",
                            "Refused",
                            "Registered",
                            "Rule",
                            "Trust",
                            "TrustedIssuer");
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, LeakTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The compiler's own toString of a record is no different from a written one but for this. */
    private static boolean showsItsParts(Class<?> type) {
        try {
            String source = Files.readString(Path.of(
                    "src/main/java/" + type.getName().replaceAll("\\$.*", "").replace('.', '/') + ".java"));
            String body = source.substring(source.indexOf("record " + type.getSimpleName()));
            return !body.contains("public String toString()");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void noRefusalOfAClaimShowsItsValue() {
        for (String name : List.of("text", "count", "ref", "home", "colour", "tags", "stock", "exp", "fresh", "sub")) {
            RawClaims claims = RawClaims.full().with(name, "[{\"" + CANARY + "\":\"" + CANARY + "\"}]");
            assertThatThrownBy(() -> jwt.verify(Signed.token(claims)))
                    .isInstanceOf(JwtRefusedException.class)
                    .hasMessageContaining(name)
                    .hasMessageNotContaining(CANARY)
                    .satisfies(refused -> assertThat(refused.getStackTrace()).isEmpty());
        }
    }

    @Test
    void noExceptionOfMintingShowsAValue() {
        FullClaims sample = FullClaims.sample();
        for (FullClaims claims : List.of(
                sample.withText(CANARY + "\ud800"),
                sample.withTags(List.of(CANARY, "\ud800")),
                sample.withAudience(List.of(CANARY)),
                sample.withAudience(List.of(CANARY, "")),
                sample.withText(CANARY.repeat(1500)))) {
            FullJwt minting =
                    FullJwt.create(Signed.config().decodeAudience("api").build(), new Full() {
                        @Override
                        protected FullClaims claims(String user) {
                            return claims;
                        }
                    });
            assertThatThrownBy(() -> minting.createAccessToken("alice"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining(CANARY);
        }
    }

    @Test
    void noExceptionOfAKeyShowsASecret() {
        for (String secret : List.of(CANARY, "-----BEGIN " + CANARY.repeat(10), "{\"kty\":\"" + CANARY.repeat(10))) {
            assertThatThrownBy(() -> JwtKey.hmac("HS256", secret))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining(CANARY);
        }
    }

    @Test
    void aKeyThatFailsLogsNothingOfTheToken() {
        String token = Signed.token(RawClaims.good());
        JwtKey failing = JwtKey.of(new Algorithm("HS256", "test") {
            @Override
            public void verify(DecodedJWT jwt) {
                throw new IllegalStateException("can't check " + jwt.getToken());
            }

            @Override
            public byte[] sign(byte[] content) {
                return new byte[1];
            }
        });

        try (Recording log = new Recording()) {
            BareJwt bare = BareJwt.create(JwtConfig.builder(failing).build());
            assertThat(bare.check(token)).isInstanceOf(Verdict.Refused.class);
            assertThat(log.text()).contains("could not check a signature");
            assertSilent(log.text(), token);
        }
    }

    /** No piece of the token of more than eight characters, and no canary, encoded or not. */
    private static void assertSilent(String text, String token) {
        assertThat(text).doesNotContain(CANARY, Signed.SECRET);
        for (int i = 0; i + 9 <= token.length() && i < 8192; i++) {
            if (text.contains(token.substring(i, i + 9))) {
                throw new AssertionError("a piece of the token stands in: " + text);
            }
        }
    }

    /** All that is logged while it is open. */
    private static final class Recording extends Handler implements AutoCloseable {
        private final Logger root = Logger.getLogger("");
        private final Logger ours = Logger.getLogger("io.claimwright");
        private final List<LogRecord> records = new ArrayList<>();

        Recording() {
            setLevel(Level.ALL);
            ours.setLevel(Level.ALL);
            root.addHandler(this);
        }

        @Override
        public void publish(LogRecord record) {
            records.add(record);
        }

        String text() {
            StringWriter text = new StringWriter();
            PrintWriter printer = new PrintWriter(text);
            for (LogRecord record : records) {
                printer.println(new SimpleFormatter().format(record));
            }
            return text.toString();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            root.removeHandler(this);
            ours.setLevel(null);
        }
    }
}
