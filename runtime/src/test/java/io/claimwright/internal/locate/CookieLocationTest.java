package io.claimwright.internal.locate;

import static io.claimwright.fixture.Refusals.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.Refusal;
import io.claimwright.RefusalKind;
import io.claimwright.config.JwtConfig;
import io.claimwright.fixture.FakeRequest;
import io.claimwright.fixture.Signed;
import io.claimwright.internal.refuse.Wording;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CookieLocationTest {
    private static final Guard ACCESS = Guard.standard();
    private static final Guard REFRESH = Guard.standard().needRefresh();
    private static final Guard ANY = Guard.standard().anyType();
    private static final String A = "__Host-access_token_cookie";
    private static final String R = "__Host-refresh_token_cookie";

    private final CookieLocation strict = at(Signed.config().build());
    private final CookieLocation flask = at(Signed.config().flaskCompatible().build());

    @ParameterizedTest
    @ValueSource(
            strings = {
                A + "=t",
                " " + A + "=t ",
                "\t" + A + " = \tt\t",
                A + "=\"t\"",
                "a=b;" + A + "=t",
                "a=b;;; ;" + A + "=t;",
                ";" + A + "=t",
                A + "=t; ",
                "a;" + A + "=t;b",
                "=x; " + A + "=t; =",
                "x" + A + "=no; " + A + "x=no; " + A + "=t",
                "x=\"; " + A + "=t; y=\""
            })
    void findsTheCookieHoweverTheLineIsSpaced(String line) {
        assertThat(strict.find(cookie(line), ACCESS)).isEqualTo("t");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ";",
                "=",
                "=t",
                A,
                A + ";=t",
                A + "=",
                A + "= ",
                A + "=\"\"",
                A + "x=t",
                "x" + A + "=t",
                "__host-access_token_cookie=t",
                "access_token_cookie=t",
                "__Secure-access_token_cookie=t",
                R + "=t",
                "x=" + A + "=t",
                A + " x=t"
            })
    void whatIsNoneIsNone(String line) {
        assertThat(strict.find(cookie(line), ACCESS)).isNull();
    }

    /** A browser lets any host of the domain set these: to it their names don't begin with __Host-. */
    @ParameterizedTest
    @ValueSource(strings = {"\u2003", "\u3000", "\u1680", "\u001c", "\u001f", "\u000b", "\u000c", "\u00a0", "\u0085"})
    void aSpaceOfUnicodeBelongsToTheName(String space) {
        assertThat(strict.find(cookie(space + A + "=evil"), ACCESS)).isNull();
        assertThat(strict.find(cookie(A + space + "=evil"), ACCESS)).isNull();
        assertThat(strict.find(cookie(space + A + "=evil; " + A + "=t"), ACCESS))
                .isEqualTo("t");
        assertThat(strict.find(cookie(A + "=" + space + "t"), ACCESS)).isEqualTo(space + "t");
    }

    @Test
    void aTokenIsTakenAsItIs() {
        assertThat(strict.find(cookie(A + "=a=b="), ACCESS)).isEqualTo("a=b=");
        assertThat(strict.find(cookie(A + "=\"t"), ACCESS)).isEqualTo("\"t");
        assertThat(strict.find(cookie(A + "=\""), ACCESS)).isEqualTo("\"");
        assertThat(strict.find(cookie(A + "=%41"), ACCESS)).isEqualTo("%41");
        assertThat(strict.find(cookie(A + "=a b"), ACCESS)).isEqualTo("a b");
    }

    @Test
    void theCookieIsLookedForInEveryLine() {
        assertThat(strict.find(cookie("a=b", A + "=t", "c=d"), ACCESS)).isEqualTo("t");
        assertThat(strict.find(cookie("a=b", R + "=r; " + A + "=t"), REFRESH)).isEqualTo("r");
        assertThat(strict.find(FakeRequest.empty(), ACCESS)).isNull();
    }

    @Test
    void twiceIsABadRequestInBothModes() {
        for (String[] lines : new String[][] {
            {A + "=t; " + A + "=t"},
            {A + "=t", A + "=u"},
            {A + "=; " + A + "=t"},
            {A + "=t; " + A + "="},
            {A + "=\"\"; " + A + "=\"\""}
        }) {
            assertThat(refusalOf(() -> strict.find(cookie(lines), ACCESS)))
                    .isEqualTo(new Refusal(
                            RefusalKind.SEVERAL_CREDENTIALS, 400, "The cookie \"" + A + "\" is there twice."));
            assertThat(refusalOf(() -> strict.find(cookie(lines), ANY)).status())
                    .isEqualTo(400);
            assertThat(strict.find(cookie(lines), REFRESH)).isNull();
            String[] flaskLines = new String[lines.length];
            for (int i = 0; i < lines.length; i++) {
                flaskLines[i] = lines[i].replace("__Host-", "");
            }
            assertThat(refusalOf(() -> flask.find(cookie(flaskLines), ACCESS)))
                    .isEqualTo(new Refusal(
                            RefusalKind.SEVERAL_CREDENTIALS, 400, "The cookie \"access_token_cookie\" is there twice"));
        }
    }

    @Test
    void theGuardSaysWhichCookie() {
        FakeRequest both = cookie(A + "=a; " + R + "=r");

        assertThat(strict.find(both, ACCESS)).isEqualTo("a");
        assertThat(strict.find(both, REFRESH)).isEqualTo("r");
        assertThat(strict.find(both, ANY)).isEqualTo("a");
        assertThat(strict.findsRefresh(both, ACCESS)).isFalse();
        assertThat(strict.findsRefresh(both, REFRESH)).isTrue();
        assertThat(strict.findsRefresh(both, ANY)).isFalse();
        assertThat(strict.find(cookie(A + "=a"), REFRESH)).isNull();
        assertThat(strict.find(cookie(R + "=r"), ACCESS)).isNull();
        assertThat(strict.find(cookie(A + "=a"), Guard.standard().needRefresh().anyType()))
                .isNull();
    }

    @Test
    void whereAnyTypeWillDoTheRefreshCookieDoesButForTheModel() {
        for (FakeRequest request : new FakeRequest[] {cookie(R + "=r"), cookie(A + "=; " + R + "=r")}) {
            assertThat(strict.find(request, ANY)).isEqualTo("r");
            assertThat(strict.findsRefresh(request, ANY)).isTrue();
        }
        FakeRequest request = cookie("refresh_token_cookie=r");
        assertThat(flask.find(request, ANY)).isNull();
        assertThat(flask.findsRefresh(request, ANY)).isFalse();
        assertThat(flask.find(request, REFRESH)).isEqualTo("r");
        assertThat(flask.find(cookie("access_token_cookie=a; refresh_token_cookie=r"), ANY))
                .isEqualTo("a");
    }

    @Test
    void theModelNamesTheCookieThatIsMissing() {
        assertThat(flask.missing(FakeRequest.empty(), ACCESS)).isEqualTo("Missing cookie \"access_token_cookie\"");
        assertThat(flask.missing(FakeRequest.empty(), ANY)).isEqualTo("Missing cookie \"access_token_cookie\"");
        assertThat(flask.missing(FakeRequest.empty(), REFRESH)).isEqualTo("Missing cookie \"refresh_token_cookie\"");
    }

    @Test
    void linesOfAnySizeAreReadAtOnce() {
        int size = 1 << 20;
        for (String part : new String[] {";", " ", "=", A, A + " ", A + ";", "\"", "a=b;", A + "="}) {
            String line = part.repeat(size / part.length()) + ";" + A.replace("access", "other") + "=t";
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> find(line));
        }
    }

    private void find(String line) {
        try {
            strict.find(cookie(line), ANY);
        } catch (JwtRefusedException e) {
            assertThat(e.refusal().kind()).isEqualTo(RefusalKind.SEVERAL_CREDENTIALS);
        }
    }

    private static CookieLocation at(JwtConfig config) {
        return new CookieLocation(config, Wording.of(config));
    }

    private static FakeRequest cookie(String... lines) {
        return FakeRequest.empty().header("Cookie", lines);
    }
}
