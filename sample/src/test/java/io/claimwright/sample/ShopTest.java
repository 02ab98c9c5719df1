package io.claimwright.sample;

import static io.claimwright.sample.OpenShop.bearer;
import static io.claimwright.sample.OpenShop.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a customer does who has the right tokens, route by route. */
class ShopTest {
    @AutoClose
    private static OpenShop shop;

    @BeforeAll
    static void open() throws Exception {
        shop = OpenShop.open();
    }

    @Test
    void loginAnswersTwoTokensForNoCache() {
        HttpResponse<String> response = shop.post("/login", "{\"username\":\"test\",\"password\":\"test\"}");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(json(response).fieldNames()).toIterable().containsExactly("access_token", "refresh_token");
        assertThat(OpenShop.forger()
                        .verify(json(response).get("access_token").textValue())
                        .fresh())
                .isTrue();
        assertThat(OpenShop.forger()
                        .verifyRefresh(json(response).get("refresh_token").textValue())
                        .subject())
                .isEqualTo("1");
    }

    @Test
    void protectedAnswersTheClaims() {
        HttpResponse<String> response = shop.get("/protected", bearer(shop.accessToken()));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("""
                {"foo":"bar","upcase_name":"TEST","aud":"shop","location":"headers"}
                """);
    }

    @Test
    void refreshAnswersAnAccessTokenThatIsNotFresh() {
        HttpResponse<String> response = shop.post("/refresh", "", bearer(shop.refreshToken()));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        JsonNode answer = json(response);
        assertThat(answer.fieldNames()).toIterable().containsExactly("access_token");
        String token = answer.get("access_token").textValue();
        assertThat(OpenShop.forger().verify(token).fresh()).isFalse();
        assertThat(shop.get("/protected", bearer(token)).statusCode()).isEqualTo(200);
    }

    @Test
    void passwordIsChangedWithAFreshToken() {
        HttpResponse<String> response = shop.post("/password", "", bearer(shop.accessToken()));

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void helloGreetsByName() {
        assertThat(shop.get("/hello", bearer(shop.accessToken())).body()).isEqualTo("{\"hello\":\"test\"}\n");
    }

    @Test
    void helloGreetsStrangersToo() {
        HttpResponse<String> response = shop.get("/hello");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"hello\":\"stranger\"}\n");
    }

    @Test
    void ordersGoToTheHandlersThroughTheirGuard() {
        HttpResponse<String> response = shop.post("/orders", "{\"item\":\"book\"}", bearer(shop.accessToken()));

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.body()).isEqualTo("""
                {"item":"book","buyer":"test","buyer_id":"1"}
                """);
    }

    @Test
    void aSchemeCountsInAnyCase() {
        assertThat(shop.get("/protected", "Authorization", "bearer " + shop.accessToken())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void headIsAsGetWithoutItsBody() {
        HttpResponse<String> response = shop.send("HEAD", "/protected", "", bearer(shop.accessToken()));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
    }
}
