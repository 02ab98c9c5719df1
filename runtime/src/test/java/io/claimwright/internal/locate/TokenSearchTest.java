package io.claimwright.internal.locate;

import static io.claimwright.TokenLocation.COOKIES;
import static io.claimwright.TokenLocation.HEADERS;
import static io.claimwright.TokenLocation.JSON;
import static io.claimwright.TokenLocation.QUERY_STRING;
import static io.claimwright.fixture.Refusals.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.Guard;
import io.claimwright.Refusal;
import io.claimwright.RefusalKind;
import io.claimwright.TokenLocation;
import io.claimwright.config.JwtConfig;
import io.claimwright.fixture.FakeRequest;
import io.claimwright.fixture.Signed;
import io.claimwright.internal.refuse.Wording;
import org.junit.jupiter.api.Test;

class TokenSearchTest {
    private static final Guard ANY = Guard.standard();
    private static final String COOKIE = "__Host-access_token_cookie=cookie";
    private static final Refusal SEVERAL =
            new Refusal(RefusalKind.SEVERAL_CREDENTIALS, 400, "There are several credentials.");

    private final TokenSearch strict = strict(HEADERS, COOKIES, QUERY_STRING, JSON);
    private final TokenSearch flask = flask(HEADERS, COOKIES, QUERY_STRING, JSON);

    @Test
    void eachPlaceIsLookedAt() {
        assertThat(strict.find(FakeRequest.bearer("t"), ANY)).isEqualTo(Found.at(HEADERS, "t"));
        assertThat(strict.find(cookie(), ANY)).isEqualTo(Found.at(COOKIES, "cookie"));
        assertThat(strict.find(FakeRequest.empty().query("jwt=query"), ANY)).isEqualTo(Found.at(QUERY_STRING, "query"));
        assertThat(strict.find(json("{\"access_token\":\"json\"}"), ANY)).isEqualTo(Found.at(JSON, "json"));
    }

    @Test
    void twoPlacesAreSeveralCredentials() {
        for (FakeRequest request : new FakeRequest[] {
            cookie().header("Authorization", "Bearer t"),
            cookie().query("jwt=query"),
            FakeRequest.bearer("t").query("jwt=t"),
            FakeRequest.bearer("t").body("application/json", "{\"access_token\":\"t\"}"),
            json("{\"access_token\":\"t\"}").query("jwt=t")
        }) {
            assertThat(refusalOf(() -> strict.find(request, ANY))).isEqualTo(SEVERAL);
            assertThat(refusalOf(() -> strict.find(request, ANY.asOptional()))).isEqualTo(SEVERAL);
        }
    }

    @Test
    void basicBesideACookieIsNoCredential() {
        assertThat(strict.find(cookie().header("Authorization", "Basic YTpi"), ANY))
                .isEqualTo(Found.at(COOKIES, "cookie"));
        assertThat(flask.find(modelCookie().header("Authorization", "Basic YTpi"), ANY))
                .isEqualTo(Found.at(COOKIES, "cookie"));
    }

    @Test
    void onlyThePlacesOfTheGuardCount() {
        FakeRequest request = cookie().header("Authorization", "Bearer t").query("jwt=query");

        assertThat(strict.find(request, ANY.at(QUERY_STRING))).isEqualTo(Found.at(QUERY_STRING, "query"));
        assertThat(strict.find(request, ANY.at(COOKIES))).isEqualTo(Found.at(COOKIES, "cookie"));
        assertThat(strict(QUERY_STRING).find(request, ANY)).isEqualTo(Found.at(QUERY_STRING, "query"));
        assertThat(refusalOf(() -> strict.find(request, ANY.at(HEADERS, COOKIES))))
                .isEqualTo(SEVERAL);
        assertThat(refusalOf(() -> strict.find(request, ANY.at(JSON))).kind()).isEqualTo(RefusalKind.NO_CREDENTIAL);
    }

    @Test
    void aPlaceThatTheGuardNamesTwiceIsLookedAtOnce() {
        assertThat(strict.find(FakeRequest.bearer("t"), ANY.at(HEADERS, HEADERS)))
                .isEqualTo(Found.at(HEADERS, "t"));
        assertThat(refusalOf(() -> flask.find(FakeRequest.empty(), ANY.at(HEADERS, HEADERS)))
                        .text())
                .isEqualTo("Missing Authorization Header");
    }

    @Test
    void forTheModelTheFirstPlaceThatHasOneDecides() {
        FakeRequest all = modelCookie()
                .header("Authorization", "Bearer header")
                .query("jwt=query")
                .body("application/json", "{\"access_token\":\"json\"}");

        assertThat(flask.find(all, ANY)).isEqualTo(Found.at(HEADERS, "header"));
        assertThat(flask(JSON, QUERY_STRING).find(all, ANY)).isEqualTo(Found.at(JSON, "json"));
        assertThat(flask(QUERY_STRING, JSON).find(all, ANY)).isEqualTo(Found.at(QUERY_STRING, "query"));
        assertThat(flask.find(all, ANY.at(COOKIES, HEADERS))).isEqualTo(Found.at(COOKIES, "cookie"));
        assertThat(flask.find(FakeRequest.bearer("header").brokenBody().query("jwt=a&jwt=b"), ANY))
                .isEqualTo(Found.at(HEADERS, "header"));
    }

    @Test
    void aMalformedPlaceStopsTheSearch() {
        assertThat(refusalOf(() -> flask.find(modelCookie().header("Authorization", "Bearer a b"), ANY)))
                .isEqualTo(new Refusal(
                        RefusalKind.MALFORMED_REQUEST,
                        422,
                        "Bad Authorization header. Expected 'Authorization: Bearer <JWT>'"));
        assertThat(refusalOf(() -> strict.find(cookie().header("Authorization", "Bearer a b"), ANY))
                        .kind())
                .isEqualTo(RefusalKind.MALFORMED_REQUEST);
        assertThat(refusalOf(() -> strict.find(FakeRequest.bearer("t").body("application/json", "{"), ANY))
                        .status())
                .isEqualTo(400);
        assertThat(refusalOf(() ->
                                strict.find(FakeRequest.bearer("t").body("application/json", " ".repeat(70_000)), ANY))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void aMalformedPlaceIsRefusedByAnOptionalGuardToo() {
        Guard optional = ANY.asOptional();

        assertThat(strict.find(FakeRequest.empty(), optional)).isNull();
        assertThat(strict.find(FakeRequest.empty().header("Authorization", "Basic YTpi"), optional))
                .isNull();
        assertThat(refusalOf(() -> strict.find(json("{"), optional)).status()).isEqualTo(400);
        assertThat(refusalOf(() -> strict.find(json("[1]").brokenBody(), optional))
                        .status())
                .isEqualTo(400);
        assertThat(flask.find(json("{"), optional)).isNull();
        assertThat(flask.find(json("[1]"), optional)).isNull();
    }

    @Test
    void oursSaysTheSameWhereverNothingIsFound() {
        Refusal none = new Refusal(RefusalKind.NO_CREDENTIAL, 401, "A token is needed.");

        assertThat(refusalOf(() -> strict.find(FakeRequest.empty(), ANY))).isEqualTo(none);
        assertThat(refusalOf(() -> strict(JSON).find(json("[]"), ANY))).isEqualTo(none);
        assertThat(refusalOf(() -> strict.find(FakeRequest.empty(), ANY.needRefresh())))
                .isEqualTo(none);
    }

    @Test
    void theModelSaysWhatEachPlaceLacks() {
        assertThat(missing(flask, FakeRequest.empty(), ANY))
                .isEqualTo("Missing JWT in headers, cookies, query_string or json (Missing Authorization Header;"
                        + " Missing cookie \"access_token_cookie\"; Missing 'jwt' query parameter;"
                        + " Invalid content-type. Must be application/json.)");
        assertThat(missing(flask(COOKIES, HEADERS), basic(), ANY.needRefresh()))
                .isEqualTo("Missing JWT in cookies or headers (Missing cookie \"refresh_token_cookie\";"
                        + " Missing 'Bearer' type in 'Authorization' header. Expected 'Authorization: Bearer <JWT>')");
        assertThat(missing(flask, json("{}"), ANY.needRefresh().at(JSON, QUERY_STRING, COOKIES)))
                .isEqualTo("Missing JWT in json, query_string or cookies (Missing \"refresh_token\" key in json data.;"
                        + " Missing 'jwt' query parameter; Missing cookie \"refresh_token_cookie\")");
        assertThat(missing(flask, FakeRequest.empty().header("Authorization", ",,, "), ANY.at(HEADERS)))
                .isEqualTo("Missing Authorization Header");
        assertThat(missing(flask(QUERY_STRING), FakeRequest.empty(), ANY)).isEqualTo("Missing 'jwt' query parameter");
    }

    @Test
    void nothingOfATokenIsShown() {
        assertThat(Found.at(HEADERS, "secret")).hasToString("Found[HEADERS]");
    }

    private static String missing(TokenSearch search, FakeRequest request, Guard guard) {
        Refusal refusal = refusalOf(() -> search.find(request, guard));
        assertThat(refusal.kind()).isEqualTo(RefusalKind.NO_CREDENTIAL);
        assertThat(refusal.status()).isEqualTo(401);
        return refusal.text();
    }

    private static TokenSearch strict(TokenLocation... places) {
        JwtConfig config = Signed.config().locations(places).build();
        return new TokenSearch(config, Wording.of(config));
    }

    private static TokenSearch flask(TokenLocation... places) {
        JwtConfig config = Signed.config().flaskCompatible().locations(places).build();
        return new TokenSearch(config, Wording.of(config));
    }

    private static FakeRequest cookie() {
        return FakeRequest.empty().header("Cookie", COOKIE);
    }

    private static FakeRequest modelCookie() {
        return FakeRequest.empty().header("Cookie", "access_token_cookie=cookie");
    }

    private static FakeRequest basic() {
        return FakeRequest.empty().header("Authorization", "Basic YTpi");
    }

    private static FakeRequest json(String text) {
        return FakeRequest.empty().body("application/json", text);
    }
}
