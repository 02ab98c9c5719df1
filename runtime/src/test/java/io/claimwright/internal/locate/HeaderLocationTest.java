package io.claimwright.internal.locate;

import static io.claimwright.fixture.Refusals.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.Guard;
import io.claimwright.Refusal;
import io.claimwright.RefusalKind;
import io.claimwright.config.JwtConfig;
import io.claimwright.fixture.FakeRequest;
import io.claimwright.fixture.Signed;
import io.claimwright.internal.refuse.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderLocationTest {
    private static final Guard ANY = Guard.standard();

    private final HeaderLocation bearer = at(Signed.config().build());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer t",
                "bearer t",
                "BEARER t",
                "bEaReR t",
                "Bearer   t",
                "  Bearer t  ",
                "\tBearer t\t",
                ",Bearer t",
                "Bearer t,",
                ", ,Bearer t , ,",
                "Basic YTpi, Bearer t",
                "Bearer t, Basic YTpi",
                "Negotiate,Bearer t"
            })
    void findsTheToken(String line) {
        assertThat(find(line)).isEqualTo("t");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",,,",
                "Basic YTpi",
                "BearerX t",
                "Bearer=t",
                "Bearer:t",
                "Bear t",
                "XBearer t",
                "Bearer\u00a0t",
                "Digest username=\"a\", realm=\"b\"",
                "t",
                "\u212aearer t"
            })
    void anotherSchemeIsNoCredential(String line) {
        assertThat(find(line)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer",
                "Bearer ",
                "bearer   ",
                "Bearer a b",
                "Bearer\tt",
                "Bearer \tt",
                "Bearer a\tb",
                "Bearer,"
            })
    void aMalformedCredentialIsABadRequest(String line) {
        assertThat(refusalOf(() -> find(line)).kind()).isEqualTo(RefusalKind.MALFORMED_REQUEST);
        assertThat(refusalOf(() -> find(line)).text()).isEqualTo("The Authorization header is malformed.");
    }

    @Test
    void severalCredentialsAreABadRequest() {
        for (String[] lines : new String[][] {
            {"Bearer a, Bearer b"},
            {"Bearer a,bearer a"},
            {"Bearer a", "Bearer b"},
            {"Bearer a", "Bearer a"},
            {"Basic YTpi, Bearer a", "BEARER b"}
        }) {
            assertThat(refusalOf(() -> find(lines)))
                    .isEqualTo(new Refusal(RefusalKind.SEVERAL_CREDENTIALS, "There are several credentials."));
        }
    }

    @Test
    void basicMayStandInALineOfItsOwn() {
        assertThat(find("Basic YTpi", "Bearer t")).isEqualTo("t");
        assertThat(find("Bearer t", "Basic YTpi")).isEqualTo("t");
    }

    @Test
    void noHeaderIsNoCredential() {
        assertThat(bearer.find(FakeRequest.empty(), ANY)).isNull();
        assertThat(find(new String[0])).isNull();
    }

    @Test
    void anotherHeaderAndSchemeCanBeConfigured() {
        HeaderLocation location =
                at(Signed.config().headerName("X-Token").headerType("JWT").build());

        assertThat(location.find(FakeRequest.empty().header("x-token", "jwt t"), ANY))
                .isEqualTo("t");
        assertThat(location.find(FakeRequest.empty().header("x-token", "Bearer t"), ANY))
                .isNull();
        assertThat(location.find(FakeRequest.bearer("t"), ANY)).isNull();
        assertThat(refusalOf(() -> location.find(FakeRequest.empty().header("X-Token", "JWT a b"), ANY))
                        .text())
                .isEqualTo("The X-Token header is malformed.");
    }

    @Test
    void withoutASchemeTheWholeValueIsTheToken() {
        HeaderLocation location = at(Signed.config().headerType("").build());

        assertThat(location.find(authorization(" t "), ANY)).isEqualTo("t");
        assertThat(location.find(authorization("Bearer"), ANY)).isEqualTo("Bearer");
        assertThat(location.find(authorization(""), ANY)).isNull();
        assertThat(refusalOf(() -> location.find(authorization("Bearer t"), ANY))
                        .kind())
                .isEqualTo(RefusalKind.MALFORMED_REQUEST);
        assertThat(refusalOf(() -> location.find(authorization("a, b"), ANY)).kind())
                .isEqualTo(RefusalKind.SEVERAL_CREDENTIALS);
        assertThat(refusalOf(() -> location.find(authorization("a", "b"), ANY)).kind())
                .isEqualTo(RefusalKind.SEVERAL_CREDENTIALS);
    }

    @Test
    void aHeaderOfAnySizeIsJudgedAtOnce() {
        assertThat(find("Basic " + "a".repeat(1 << 16))).isNull();
        assertThat(find(",".repeat(1 << 16))).isNull();
        assertThat(find("Bearer " + " ".repeat(1 << 16) + "t")).isEqualTo("t");
        assertThat(refusalOf(() -> find("Bearer,".repeat(1 << 13))).kind()).isEqualTo(RefusalKind.SEVERAL_CREDENTIALS);
    }

    private static HeaderLocation at(JwtConfig config) {
        return new HeaderLocation(config, Wording.of(config));
    }

    private String find(String... lines) {
        return bearer.find(authorization(lines), ANY);
    }

    private static FakeRequest authorization(String... lines) {
        return FakeRequest.empty().header("Authorization", lines);
    }
}
