package io.claimwright.internal.guard;

import static io.claimwright.fixture.Refusals.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.Guard;
import io.claimwright.Refusal;
import io.claimwright.RefusalKind;
import io.claimwright.TokenLocation;
import io.claimwright.config.CsrfConfigBuilder;
import io.claimwright.config.JwtConfigBuilder;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.FakeRequest;
import io.claimwright.fixture.RawClaims;
import io.claimwright.fixture.Signed;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsrfTest {
    private static final Guard ACCESS = Guard.standard();
    private static final Guard REFRESH = ACCESS.needRefresh();
    private static final RawClaims CLAIMS = RawClaims.good().with("csrf", "\"v\"");
    private static final String TOKEN = Signed.token(CLAIMS);
    private static final String REFRESH_TOKEN =
            Signed.token(CLAIMS.with("type", "\"refresh\"").with("csrf", "\"w\""));
    private static final Refusal MISSING = new Refusal(RefusalKind.CSRF, 403, "The CSRF value is missing.");
    private static final Refusal WRONG = new Refusal(RefusalKind.CSRF, 403, "The CSRF value is not the token's.");
    private static final Refusal MODEL_MISSING = new Refusal(RefusalKind.CSRF, 401, "Missing CSRF token");
    private static final Refusal MODEL_WRONG =
            new Refusal(RefusalKind.CSRF, 401, "CSRF double submit tokens do not match");

    private final BareJwt strict = strict(csrf -> {});
    private final BareJwt flask = flask(csrf -> {});

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "post", "pAtCh", "delete"})
    void whatChangesSomethingNeedsTheValueInBothModes(String method) {
        assertThat(refusalOf(() -> strict.require(cookie(TOKEN).method(method), ACCESS)))
                .isEqualTo(MISSING);
        assertThat(refusalOf(() -> flask.require(cookie(TOKEN).method(method), ACCESS)))
                .isEqualTo(MODEL_MISSING);
        assertLetIn(strict, cookie(TOKEN).method(method).header("x-csrf-token", "v"));
        assertLetIn(flask, cookie(TOKEN).method(method).header("X-Csrf-Token", "v"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void whatReadsDoesNot(String method) {
        assertLetIn(strict, cookie(TOKEN).method(method).header("X-CSRF-TOKEN", "wrong"));
        assertLetIn(flask, cookie(TOKEN).method(method).header("X-CSRF-TOKEN", "wrong"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROPFIND", "get", "Options", "QUERY", "", "GET "})
    void aMethodThatNobodyKnowsIsCheckedByDefault(String method) {
        assertThat(refusalOf(() -> strict.require(cookie(TOKEN).method(method), ACCESS)))
                .isEqualTo(MISSING);
    }

    @Test
    void aListOfOnesOwnCountsWhateverTheCase() {
        BareJwt own = strict(csrf -> csrf.methods("POST"));

        assertThat(refusalOf(() -> own.require(cookie(TOKEN).method("post"), ACCESS)))
                .isEqualTo(MISSING);
        assertLetIn(own, cookie(TOKEN).method("PUT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "V", "vv", " v", "v ", "v,v", "é", "\u20ac", "\ud800", "?", "\0"})
    void anotherValueIsRefusedAndNotShown(String value) {
        assertThat(refusalOf(() -> strict.require(post(TOKEN).header("X-CSRF-TOKEN", value), ACCESS)))
                .isEqualTo(WRONG);
        assertThat(refusalOf(() -> flask.require(post(TOKEN).header("X-CSRF-TOKEN", value), ACCESS)))
                .isEqualTo(MODEL_WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void anEmptyValueIsAMissingOne(String value) {
        assertThat(refusalOf(() -> strict.require(post(TOKEN).header("X-CSRF-TOKEN", value), ACCESS)))
                .isEqualTo(MISSING);
        assertThat(refusalOf(() -> flask.require(post(TOKEN).header("X-CSRF-TOKEN", value), ACCESS)))
                .isEqualTo(MODEL_MISSING);
    }

    @Test
    void twoLinesAreNoValueOfAnyToken() {
        assertThat(refusalOf(() -> strict.require(post(TOKEN).header("X-CSRF-TOKEN", "v", "v"), ACCESS)))
                .isEqualTo(WRONG);
        assertThat(refusalOf(() -> strict.require(post(TOKEN).header("X-CSRF-TOKEN", "x", "v"), ACCESS)))
                .isEqualTo(WRONG);
        assertThat(refusalOf(() -> flask.require(post(TOKEN).header("X-CSRF-TOKEN", "", "v"), ACCESS)))
                .isEqualTo(MODEL_WRONG);
    }

    @Test
    void aFormIsLookedIntoWhereTheConfigurationSaysSo() {
        assertThat(refusalOf(() -> strict.require(post(TOKEN).field("csrf_token", "v"), ACCESS)))
                .isEqualTo(MISSING);
        for (BareJwt jwt : new BareJwt[] {strict(csrf -> csrf.checkForm(true)), flask(csrf -> csrf.checkForm(true))}) {
            assertLetIn(jwt, post(TOKEN).field("csrf_token", "v"));
            assertLetIn(jwt, post(TOKEN).field("csrf_token", "v", "x"));
            assertLetIn(jwt, post(TOKEN).header("X-CSRF-TOKEN", "").field("csrf_token", "v"));
            assertLetIn(jwt, post(TOKEN).header("X-CSRF-TOKEN", "v").field("csrf_token", "x"));
            for (FakeRequest request : new FakeRequest[] {
                post(TOKEN).header("X-CSRF-TOKEN", "x").field("csrf_token", "v"),
                post(TOKEN).field("csrf_token", "x", "v"),
                post(TOKEN).field("csrf_token", ""),
                post(TOKEN).field("other", "v")
            }) {
                assertThat(refusalOf(() -> jwt.require(request, ACCESS)).kind()).isEqualTo(RefusalKind.CSRF);
            }
        }
    }

    @Test
    void eachTokenHasItsOwnNamesAndValue() {
        Consumer<CsrfConfigBuilder> names = csrf -> csrf.checkForm(true)
                .accessHeaderName("X-A")
                .refreshHeaderName("X-R")
                .accessFieldName("a")
                .refreshFieldName("r");
        BareJwt jwt = strict(names);

        assertLetIn(jwt, post(TOKEN).header("X-A", "v"));
        assertLetIn(jwt, post(TOKEN).field("a", "v"));
        assertThat(refusalOf(() -> jwt.require(post(TOKEN).header("X-R", "v").field("r", "v"), ACCESS)))
                .isEqualTo(MISSING);
        assertThat(jwt.admit(refreshPost().header("X-R", "w"), REFRESH)).isPresent();
        assertThat(jwt.admit(refreshPost().field("r", "w"), REFRESH)).isPresent();
        assertThat(refusalOf(() -> jwt.require(refreshPost().header("X-A", "w"), REFRESH)))
                .isEqualTo(MISSING);
        assertThat(refusalOf(() -> jwt.require(refreshPost().header("X-R", "v"), REFRESH)))
                .isEqualTo(WRONG);
    }

    @Test
    void whereAnyTypeWillDoTheCookieSaysWhichValue() {
        Guard any = ACCESS.anyType();
        BareJwt jwt = strict(csrf -> csrf.accessHeaderName("X-A").refreshHeaderName("X-R"));
        FakeRequest both = post(TOKEN)
                .header(
                        "Cookie",
                        "__Host-access_token_cookie=" + TOKEN,
                        "__Host-refresh_token_cookie=" + REFRESH_TOKEN);

        assertThat(jwt.admit(refreshPost().header("X-R", "w"), any)).isPresent();
        assertThat(refusalOf(() -> jwt.admit(refreshPost().header("X-A", "w"), any)))
                .isEqualTo(MISSING);
        assertThat(refusalOf(() -> jwt.admit(both.header("X-R", "w"), any))).isEqualTo(MISSING);
        assertThat(jwt.admit(both.header("X-A", "v"), any).orElseThrow().type()).isEqualTo("access");
    }

    @Test
    void aTokenWithoutTheClaimIsRefused() {
        String without = Signed.token(RawClaims.good());

        assertThat(refusalOf(() -> strict.require(post(without).header("X-CSRF-TOKEN", "v"), ACCESS)))
                .isEqualTo(new Refusal(RefusalKind.INVALID_TOKEN, 401, "The claim \"csrf\" is missing."));
        assertThat(refusalOf(() -> flask.require(post(without).header("X-CSRF-TOKEN", "v"), ACCESS)))
                .isEqualTo(new Refusal(RefusalKind.INVALID_TOKEN, 422, "Missing claim: csrf"));
        assertLetIn(strict, cookie(without));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "1", "\"\"", "[\"v\"]", "{}", "true"})
    void theClaimIsAString(String json) {
        String token = Signed.token(RawClaims.good().with("csrf", json));

        assertThat(refusalOf(() -> strict.require(post(token).header("X-CSRF-TOKEN", "v"), ACCESS))
                        .kind())
                .isEqualTo(RefusalKind.INVALID_TOKEN);
        assertThat(refusalOf(() -> flask.require(post(token).header("X-CSRF-TOKEN", "v"), ACCESS))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void theValueIsMissedBeforeTheTokenIsLookedAt() {
        assertThat(refusalOf(() -> strict.require(post("nonsense"), ACCESS))).isEqualTo(MISSING);
        assertThat(refusalOf(() -> strict.admit(post("nonsense"), ACCESS.asOptional())))
                .isEqualTo(MISSING);
        assertThat(refusalOf(() -> flask.require(post("nonsense"), ACCESS))).isEqualTo(MODEL_MISSING);
        assertThat(strict.admit(FakeRequest.empty().method("POST"), ACCESS.asOptional()))
                .isEmpty();
    }

    @Test
    void expiryComesFirstByDefaultAndTheValueForTheModel() {
        FakeRequest request = post(Signed.token(CLAIMS.with("exp", "1"))).header("X-CSRF-TOKEN", "x");

        assertThat(refusalOf(() -> strict.require(request, ACCESS)).kind()).isEqualTo(RefusalKind.EXPIRED);
        assertThat(refusalOf(() -> flask.require(request, ACCESS))).isEqualTo(MODEL_WRONG);
        assertThat(refusalOf(() -> flask.require(request.header("X-CSRF-TOKEN", "v"), ACCESS))
                        .kind())
                .isEqualTo(RefusalKind.EXPIRED);
    }

    @Test
    void theValueComesBeforeTheType() {
        FakeRequest request = post(REFRESH_TOKEN).header("X-CSRF-TOKEN", "x");

        assertThat(refusalOf(() -> strict.require(request, ACCESS))).isEqualTo(WRONG);
        assertThat(refusalOf(() -> flask.require(request, ACCESS))).isEqualTo(MODEL_WRONG);
    }

    @Test
    void otherPlacesNeedNoValue() {
        assertLetIn(strict, FakeRequest.bearer(TOKEN).method("POST"));
        assertLetIn(flask, FakeRequest.bearer(TOKEN).method("POST").header("X-CSRF-TOKEN", "x"));
        assertLetIn(flask, FakeRequest.bearer(TOKEN).method("POST").header("Cookie", "access_token_cookie=x"));
    }

    @Test
    void withoutProtectionNoneIsNeeded() {
        assertLetIn(strict(csrf -> csrf.enabled(false)), post(TOKEN));
        assertLetIn(flask(csrf -> csrf.enabled(false)), post(Signed.token(RawClaims.good())));
        assertLetIn(flask(csrf -> csrf.methods()), post(TOKEN));
    }

    private static void assertLetIn(BareJwt jwt, FakeRequest request) {
        assertThat(jwt.require(request, ACCESS).subject()).isEqualTo("alice");
    }

    private static BareJwt strict(Consumer<CsrfConfigBuilder> csrf) {
        return BareJwt.create(config().csrf(csrf).build());
    }

    private static BareJwt flask(Consumer<CsrfConfigBuilder> csrf) {
        return BareJwt.create(config().flaskCompatible().csrf(csrf).build());
    }

    private static JwtConfigBuilder config() {
        return Signed.config().locations(TokenLocation.HEADERS, TokenLocation.COOKIES);
    }

    private static FakeRequest post(String token) {
        return cookie(token).method("POST");
    }

    /** The same token under the names of both modes. */
    private static FakeRequest cookie(String token) {
        return FakeRequest.empty()
                .header("Cookie", "__Host-access_token_cookie=" + token + "; access_token_cookie=" + token);
    }

    private static FakeRequest refreshPost() {
        return FakeRequest.empty().method("POST").header("Cookie", "__Host-refresh_token_cookie=" + REFRESH_TOKEN);
    }
}
