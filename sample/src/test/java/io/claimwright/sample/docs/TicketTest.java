package io.claimwright.sample.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimwright.config.JwtConfig;
import io.claimwright.keys.JwtKey;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The claims of docs/claims.md, as they look in a token and after it. */
class TicketTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TicketJwt jwt = TicketJwt.create(
            JwtConfig.builder(JwtKey.hmac("HS256", "not a secret, since it is in a test"))
                    .decodeAudience("door")
                    .build(),
            new Ticket());

    @Test
    void theTokenHasTheClaimsThatThePageShows() throws Exception {
        String page = Page.of("docs/claims.md").fences().stream()
                .filter(fence -> fence.language().equals("json"))
                .map(fence -> String.join("\n", fence.lines()))
                .findFirst()
                .orElseThrow();
        String payload = List.of(jwt.createAccessToken("Ada").split("\\.", -1)).get(1);

        ObjectNode claims =
                (ObjectNode) JSON.readTree(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
        claims.remove(List.of("fresh", "iat", "jti", "type", "sub", "nbf", "exp"));

        assertThat(claims).isEqualTo(JSON.readTree(page));
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        TicketToken token = jwt.verify(jwt.createAccessToken("Ada"));

        assertThat(token.claims()).isEqualTo(new Ticket().claims("Ada"));
        assertThat(token.subject()).isEqualTo("Ada");
        assertThat(token.number()).isEqualTo(9_007_199_254_740_993L);
    }

    @Test
    void aMapIsTypedByARecord() {
        MapShopJwt maps = MapShopJwt.create(JwtConfig.forTests(), new MapShop());

        assertThat(maps.verify(maps.createAccessToken("ada")).claims()).isEqualTo(new MapShop.Claims("ada", "ADA"));
    }
}
