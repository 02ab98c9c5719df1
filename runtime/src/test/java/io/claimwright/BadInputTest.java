package io.claimwright;

import static io.claimwright.TokenLocation.COOKIES;
import static io.claimwright.TokenLocation.HEADERS;
import static io.claimwright.TokenLocation.JSON;
import static io.claimwright.TokenLocation.QUERY_STRING;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.config.JwtConfigBuilder;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.FakeRequest;
import io.claimwright.fixture.RawClaims;
import io.claimwright.fixture.Signed;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a client sends, the answer is a refusal, soon, and shows nothing of what was sent. */
class BadInputTest {
    private static final int ROUNDS = 4_000;
    private static final Guard[] GUARDS = {
        Guard.standard(),
        Guard.standard().asOptional(),
        Guard.standard().needRefresh(),
        Guard.standard().anyType()
    };
    private static final String JUNK =
            "\u0000\t\n\r !\"#%&'()*+,-./0:;<=>?@[\\]^_{|}~\u007f\u0080\u00a0\u00e9\u2028\u20ac\ud83d\ude00\ufeff";

    private final Random random = new Random(7);
    private final String good =
            Signed.token(RawClaims.good().with("sub", "\"s3cret-subject\"").with("csrf", "\"s3cret-csrf\""));
    private final List<BareJwt> modes = List.of(
            BareJwt.create(config().build()),
            BareJwt.create(config().flaskCompatible().build()));

    @Test
    void aMangledTokenIsNeverAccepted() {
        for (int i = 0; i < ROUNDS; i++) {
            String token = mangled(good);
            for (BareJwt jwt : modes) {
                if (jwt.check(token) instanceof Verdict.Accepted<?>) {
                    assertThat(token).isEqualTo(good);
                }
                assertRefused(jwt, FakeRequest.bearer(token.replaceAll("[, \t]", "")));
            }
        }
    }

    @Test
    void aMangledPlaceIsARefusalOrTheToken() {
        String cookies = "x=1; __Host-access_token_cookie=" + good + "; access_token_cookie=\"" + good + "\"; y";
        String json = "{\"x\":[1,null],\"access_token\":\"" + good + "\",\"y\":{\"z\":1.5e3}}";
        for (int i = 0; i < ROUNDS; i++) {
            for (BareJwt jwt : modes) {
                assertRefused(jwt, FakeRequest.empty().header("Authorization", mangled("Basic x, Bearer " + good)));
                assertRefused(
                        jwt,
                        FakeRequest.empty()
                                .method("POST")
                                .header("Cookie", mangled(cookies))
                                .header("X-CSRF-TOKEN", mangled("s3cret-csrf")));
                assertRefused(jwt, FakeRequest.empty().query(mangled("a=b&jwt=" + good + "&c=%41")));
                assertRefused(jwt, FakeRequest.empty().method("POST").body(mangled("application/json"), mangled(json)));
            }
        }
    }

    /** Signed by somebody who has the key and writes nonsense: another issuer, or an older version. */
    @Test
    void aMangledPayloadUnderAGoodSignatureIsARefusalOrAToken() {
        String claims = RawClaims.good()
                .with("fresh", "1e3")
                .with("aud", "[\"a\"]")
                .with("nbf", "0.5")
                .with("x", "{\"y\":[true,null,\"\\u00e9\"]}")
                .json();
        for (int i = 0; i < ROUNDS; i++) {
            String token = Signed.payload(mangled(claims));
            for (BareJwt jwt : modes) {
                if (jwt.check(token) instanceof Verdict.Accepted<?> accepted) {
                    assertThat(((JwtToken) accepted.token()).subject()).isNotEmpty();
                }
                quietly(() -> jwt.identify(token));
                assertRefused(jwt, FakeRequest.bearer(token));
            }
            String header = Signed.header(mangled("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"k\",\"x\":[1]}"));
            for (BareJwt jwt : modes) {
                quietly(() -> jwt.unverifiedHeader(header));
                assertRefused(jwt, FakeRequest.bearer(header));
            }
        }
    }

    /** Twice as much takes about twice as long; the bound is generous, since what is quadratic takes minutes. */
    @Test
    @Timeout(120)
    void whatIsLongIsNotSlow() {
        int size = 1 << 16;
        for (String unit : List.of(
                ",",
                ", ",
                "Bearer ",
                "Bearer,",
                "\t ",
                "Basic a,",
                ";",
                "=",
                "a=b;",
                "&",
                "%",
                "%41",
                "+",
                "a&",
                "[",
                "{\"",
                "\"",
                "\\",
                "\\u",
                "1",
                "\u0000",
                ".",
                "e30.")) {
            String text = unit.repeat(size / unit.length());
            for (BareJwt jwt : modes) {
                for (FakeRequest request : List.of(
                        FakeRequest.empty().header("Authorization", text),
                        FakeRequest.empty().header("Authorization", "Bearer " + text),
                        FakeRequest.empty().header("Accept", text).header("Cookie", text),
                        FakeRequest.empty().header("Cookie", "__Host-access_token_cookie=" + text),
                        FakeRequest.empty().query(text),
                        FakeRequest.empty().query("jwt=" + text),
                        FakeRequest.empty()
                                .method("POST")
                                .header("X-CSRF-TOKEN", text)
                                .header("Cookie", "access_token_cookie=" + good),
                        FakeRequest.empty().body("application/json", text),
                        FakeRequest.empty().body("application/json", "{\"access_token\":" + text),
                        FakeRequest.empty().body(text, "{}"))) {
                    assertRefused(jwt, request);
                }
            }
        }
    }

    @Test
    @Timeout(120)
    void manyLinesAreNotSlow() {
        String[] lines = new String[1 << 14];
        Arrays.fill(lines, "a=b");
        for (BareJwt jwt : modes) {
            assertRefused(
                    jwt,
                    FakeRequest.empty()
                            .header("Cookie", lines)
                            .header("Authorization", lines)
                            .header("Accept", lines));
        }
    }

    private void assertRefused(BareJwt jwt, FakeRequest request) {
        for (Guard guard : GUARDS) {
            try {
                jwt.admit(request, guard);
            } catch (JwtRefusedException e) {
                RefusalResponse answer = jwt.response(e, request);
                assertThat(answer.status()).isIn(400, 401, 403, 413, 422);
                assertThat(answer.body() + answer.headers() + e)
                        .doesNotContain("s3cret")
                        .doesNotContain("eyJ")
                        .doesNotContain(Signed.SECRET);
                assertThat(answer.headers().values())
                        .allMatch(value -> value.chars().allMatch(c -> c >= ' ' && c < 127));
            }
        }
    }

    private static void quietly(Runnable question) {
        try {
            question.run();
        } catch (JwtRefusedException e) {
            assertThat(e.refusal().text()).doesNotContain("eyJ");
        }
    }

    /** One to three places of a text changed, doubled, swapped or left out. */
    private String mangled(String text) {
        StringBuilder mangled = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0 && mangled.length() > 1; i--) {
            int at = random.nextInt(mangled.length());
            switch (random.nextInt(5)) {
                case 0 -> mangled.setCharAt(at, JUNK.charAt(random.nextInt(JUNK.length())));
                case 1 -> mangled.insert(at, JUNK.charAt(random.nextInt(JUNK.length())));
                case 2 -> mangled.deleteCharAt(at);
                case 3 -> mangled.insert(at, mangled.charAt(random.nextInt(mangled.length())));
                default -> mangled.setLength(at);
            }
        }
        return mangled.toString();
    }

    private static JwtConfigBuilder config() {
        return Signed.config()
                .locations(HEADERS, COOKIES, QUERY_STRING, JSON)
                .leeway(Duration.ofSeconds(1))
                .csrf(c -> c.checkForm(true));
    }
}
