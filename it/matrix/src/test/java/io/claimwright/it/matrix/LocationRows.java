package io.claimwright.it.matrix;

import static io.claimwright.it.matrix.Expected.letIn;
import static io.claimwright.it.matrix.Expected.refused;
import static io.claimwright.it.matrix.Expected.refusedBare;
import static io.claimwright.it.matrix.Expected.refusedPlain;
import static io.claimwright.it.matrix.Row.row;
import static io.claimwright.it.matrix.Sent.get;
import static io.claimwright.it.matrix.Sent.post;
import static io.claimwright.it.matrix.Sent.send;

import io.claimwright.RefusalKind;
import io.claimwright.TokenLocation;
import io.claimwright.config.JwtConfigBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Where a token stands, and what goes with it there. */
final class LocationRows {
    private static final Consumer<JwtConfigBuilder> COOKIES = config -> config.locations(TokenLocation.COOKIES);
    private static final Consumer<JwtConfigBuilder> QUERY = config -> config.locations(TokenLocation.QUERY_STRING);
    private static final Consumer<JwtConfigBuilder> JSON = config -> config.locations(TokenLocation.JSON);
    private static final Consumer<JwtConfigBuilder> EVERYWHERE = config -> config.locations(TokenLocation.values());

    private LocationRows() {}

    static List<Row> all() {
        List<Row> rows = new ArrayList<>(List.of(
                row("in a cookie, with GET")
                        .with(COOKIES)
                        .sends(it -> get().cookie(it.token()))
                        .answers(letIn("access", TokenLocation.COOKIES)),
                row("in a cookie where that is no location")
                        .sends(it -> get().cookie(it.token()))
                        .answers(nothing()),
                row("a cookie under the model's name")
                        .with(COOKIES)
                        .sends(it -> get().header("Cookie: access_token_cookie=" + it.token()))
                        .answers(nothing()),
                row("a cookie twice")
                        .about(Design.COOKIE_TWICE)
                        .with(COOKIES)
                        .sends(it ->
                                get().header("Cookie: %1$s=%2$s; %1$s=%2$s".formatted(Sent.ACCESS_COOKIE, it.token())))
                        .answers(refused(
                                RefusalKind.SEVERAL_CREDENTIALS,
                                400,
                                "invalid_request",
                                "The cookie \"__Host-access_token_cookie\" is there twice.")),
                row("a cookie, and another CSRF value")
                        .about(Design.CSRF_WRONG)
                        .with(COOKIES)
                        .sends(it -> post().cookie(it.token()).csrf("x"))
                        .answers(refusedBare(RefusalKind.CSRF, 403, "The CSRF value is not the token's.")),
                row("a cookie, and the value in the query string only")
                        .with(COOKIES)
                        .sends(it -> post().cookie(it.token()).query("csrf_token=" + HandMade.CSRF))
                        .answers(refusedBare(RefusalKind.CSRF, 403, "The CSRF value is missing.")),
                row("a cookie whose token has no CSRF value")
                        .with(COOKIES)
                        .sends(it -> post().cookie(it.token().without("csrf")).csrf("x"))
                        .answers(refused(
                                RefusalKind.INVALID_TOKEN, 401, "invalid_token", "The claim \"csrf\" is missing.")),
                row("in the query string")
                        .with(QUERY)
                        .sends(it -> get().query("jwt=" + it.token()))
                        .answers(letIn("access", TokenLocation.QUERY_STRING)),
                row("in the query string, with its prefix")
                        .with(QUERY)
                        .with(config -> config.queryStringValuePrefix("JWT "))
                        .sends(it -> get().query("jwt=JWT%20" + it.token()))
                        .answers(letIn("access", TokenLocation.QUERY_STRING)),
                row("in the query string, without its prefix")
                        .about(Design.QUERY_PREFIX_MALFORMED)
                        .with(QUERY)
                        .with(config -> config.queryStringValuePrefix("JWT "))
                        .sends(it -> get().query("jwt=" + it.token()))
                        .answers(malformed("The query parameter with the token is malformed.")),
                row("in a JSON body")
                        .with(JSON)
                        .sends(it -> post().json("access_token", it.token()))
                        .answers(letIn("access", TokenLocation.JSON)),
                row("a JSON body that is none")
                        .about(Design.JSON_BODY_MALFORMED)
                        .with(JSON)
                        .sends(it -> post().json("{"))
                        .answers(malformed("The JSON body is malformed.")),
                row("a JSON body with a number for a token")
                        .with(JSON)
                        .sends(it -> post().json("{\"access_token\":7}"))
                        .answers(malformed("The token in the JSON body is no string.")),
                row("a JSON list").with(JSON).sends(it -> post().json("[]")).answers(nothing()),
                row("a body that is no JSON by its type")
                        .with(JSON)
                        .sends(it -> new Sent("POST", "", List.of("Content-Type: text/plain"), "{"))
                        .answers(nothing()),
                row("a JSON body over the limit")
                        .about(Design.BODY_TOO_LARGE)
                        .with(JSON)
                        .sends(it -> post().json(" ".repeat(65_537)))
                        .answers(refusedPlain(RefusalKind.BODY_TOO_LARGE, 413, "The body is too large.")),
                row("in a header, where all locations are on")
                        .with(EVERYWHERE)
                        .sends(it -> get().bearer(it.token()))
                        .answers(letIn()),
                row("in a header and in a cookie")
                        .about(Design.SEVERAL_PLACES)
                        .with(EVERYWHERE)
                        .sends(it -> get().bearer(it.token()).cookie(it.token()))
                        .answers(several()),
                row("in a header and in the query string")
                        .with(EVERYWHERE)
                        .sends(it -> get().bearer(it.token()).query("jwt=" + it.token()))
                        .answers(several()),
                row("in a cookie and in a JSON body")
                        .with(EVERYWHERE)
                        .sends(it ->
                                post().cookie(it.token()).csrf(HandMade.CSRF).json("access_token", it.token()))
                        .answers(several())));
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            rows.add(row("a cookie with " + method + ", and no CSRF value")
                    .about(Design.CSRF_METHODS, Design.CSRF_MISSING)
                    .with(COOKIES)
                    .sends(it -> send(method).cookie(it.token()))
                    .answers(refusedBare(RefusalKind.CSRF, 403, "The CSRF value is missing.")));
            rows.add(row("a cookie with " + method + ", and its CSRF value")
                    .with(COOKIES)
                    .sends(it -> send(method).cookie(it.token()).csrf(HandMade.CSRF))
                    .answers(letIn("access", TokenLocation.COOKIES)));
        }
        for (String method : List.of("GET", "HEAD", "OPTIONS")) {
            rows.add(row("a cookie with " + method + " needs no CSRF value")
                    .about(Design.CSRF_SAFE_METHODS)
                    .with(COOKIES)
                    .sends(it -> send(method).cookie(it.token()))
                    .answers(letIn("access", TokenLocation.COOKIES)));
        }
        return rows;
    }

    private static Expected nothing() {
        return refusedBare(RefusalKind.NO_CREDENTIAL, 401, "A token is needed.");
    }

    private static Expected malformed(String text) {
        return refused(RefusalKind.MALFORMED_REQUEST, 400, "invalid_request", text);
    }

    private static Expected several() {
        return refused(RefusalKind.SEVERAL_CREDENTIALS, 400, "invalid_request", "There are several credentials.");
    }
}
