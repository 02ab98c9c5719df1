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
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryLocationTest {
    private final QueryLocation strict = at(Signed.config().build());
    private final QueryLocation flask = at(Signed.config().flaskCompatible().build());

    @ParameterizedTest
    @CsvSource({
        "jwt=t, t",
        "a=b&jwt=t&c, t",
        "&&jwt=t&, t",
        "%6awt=t, t",
        "j%77%74=%74, t",
        "jwt=a+b, a b",
        "jwt=a%2Bb, a+b",
        "jwt=a%20b, a b",
        "jwt=a=b, a=b",
        "jwt=a%26b, a&b",
        "jwt=%C3%A9, é",
        "jwt=%FF, \uFFFD",
        "jwt=%, %",
        "jwt=%zz, %zz",
        "jwt=%4, %4",
        "jwt=a%-1b, a%-1b",
        "%&jwt=t, t",
        "%zz=1&jwt=t, t",
        "jwt=a;jwt=b, a;jwt=b"
    })
    void findsTheParameter(String query, String token) {
        assertThat(find(strict, query)).isEqualTo(token);
        assertThat(find(flask, query)).isEqualTo(token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "&",
                "=",
                "=t",
                "jwt",
                "jwt=",
                "JWT=t",
                "jwt%=t",
                "jw=t",
                "jwtt=t",
                "x=jwt=t",
                "+jwt=t",
                "jwt%00=t"
            })
    void whatIsNoneIsNone(String query) {
        assertThat(find(strict, query)).isNull();
        assertThat(find(flask, query)).isNull();
    }

    @Test
    void withoutAQueryStringThereIsNone() {
        assertThat(strict.find(FakeRequest.empty(), Guard.standard())).isNull();
        assertThat(flask.missing(FakeRequest.empty(), Guard.standard())).isEqualTo("Missing 'jwt' query parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jwt=t&jwt=t", "jwt=t&jwt=u", "jwt=&jwt=t", "jwt=t&jwt", "jwt=t&%6Awt=u", "jwt&jwt"})
    void twiceIsABadRequestButForTheModelTheFirstCounts(String query) {
        assertThat(refusalOf(() -> find(strict, query)))
                .isEqualTo(new Refusal(RefusalKind.SEVERAL_CREDENTIALS, 400, "There are several credentials."));
        assertThat(find(flask, query)).isEqualTo(query.startsWith("jwt=t") ? "t" : null);
    }

    @Test
    void thePrefixMustBeThere() {
        QueryLocation ours =
                at(Signed.config().queryStringValuePrefix("Bearer ").build());
        QueryLocation models = at(Signed.config()
                .flaskCompatible()
                .queryStringName("q")
                .queryStringValuePrefix("Bearer ")
                .build());

        assertThat(find(ours, "jwt=Bearer+t")).isEqualTo("t");
        assertThat(find(ours, "jwt=Bearer%20t")).isEqualTo("t");
        assertThat(find(ours, "jwt=Bearer%20")).isEmpty();
        assertThat(find(ours, "jwt=")).isNull();
        for (String value : new String[] {"t", "bearer+t", "Bearer", "+Bearer+t", "Bearer%zz+t"}) {
            assertThat(refusalOf(() -> find(ours, "jwt=" + value)))
                    .isEqualTo(new Refusal(
                            RefusalKind.MALFORMED_REQUEST, 400, "The query parameter with the token is malformed."));
            assertThat(refusalOf(() -> find(models, "q=" + value)))
                    .isEqualTo(new Refusal(
                            RefusalKind.MALFORMED_REQUEST,
                            422,
                            "Invalid value for query parameter 'q'. Expected the value to start with 'Bearer '"));
        }
    }

    @Test
    void queriesOfAnySizeAreReadAtOnce() {
        for (String part : new String[] {"&", "=", "%", "%41", "%41a", "a=b&", "%6awt", "+", "%C3", "jw%74x=1&"}) {
            String query = part.repeat((1 << 20) / part.length());
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(60),
                    () -> assertThat(find(strict, query)).isNull());
        }
    }

    private static QueryLocation at(JwtConfig config) {
        return new QueryLocation(config, Wording.of(config));
    }

    private static String find(QueryLocation location, String query) {
        return location.find(FakeRequest.empty().query(query), Guard.standard());
    }
}
