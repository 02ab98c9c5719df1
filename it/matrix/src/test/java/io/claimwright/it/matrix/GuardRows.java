package io.claimwright.it.matrix;

import static io.claimwright.it.matrix.Expected.letIn;
import static io.claimwright.it.matrix.Expected.letInWithoutToken;
import static io.claimwright.it.matrix.Expected.refused;
import static io.claimwright.it.matrix.Expected.refusedBare;
import static io.claimwright.it.matrix.Row.row;
import static io.claimwright.it.matrix.Sent.get;
import static io.claimwright.it.matrix.Sent.post;

import io.claimwright.RefusalKind;
import io.claimwright.TokenInBlocklistLoader;
import io.claimwright.TokenLocation;
import io.claimwright.it.matrix.Door.Profile;
import io.claimwright.it.matrix.Handlers.AnyType;
import io.claimwright.it.matrix.Handlers.EvenRevoked;
import io.claimwright.it.matrix.Handlers.ForAda;
import io.claimwright.it.matrix.Handlers.Fresh;
import io.claimwright.it.matrix.Handlers.InQuery;
import io.claimwright.it.matrix.Handlers.OfPlain;
import io.claimwright.it.matrix.Handlers.Optional;
import io.claimwright.it.matrix.Handlers.Refresh;
import java.time.Instant;
import java.util.List;

/** What a guard says: each of its arguments lets something in, and refuses something. */
final class GuardRows {
    private GuardRows() {}

    static List<Row> all() {
        return List.of(
                row("optional, and no token").at(Optional.class).answers(letInWithoutToken()),
                row("optional, and a token")
                        .at(Optional.class)
                        .sends(it -> get().bearer(it.token()))
                        .answers(letIn()),
                row("optional, and a bad token")
                        .at(Optional.class)
                        .sends(it -> get().bearer(it.forged()))
                        .answers(refused(
                                RefusalKind.INVALID_TOKEN, 401, "invalid_token", "The token's signature is wrong.")),
                row("optional, and a malformed header")
                        .at(Optional.class)
                        .sends(it -> get().header("Authorization: Bearer"))
                        .answers(refused(
                                RefusalKind.MALFORMED_REQUEST,
                                400,
                                "invalid_request",
                                "The Authorization header is malformed.")),
                row("optional, and two tokens")
                        .at(Optional.class)
                        .sends(it -> get().bearer(it.token()).bearer(it.token()))
                        .answers(refused(
                                RefusalKind.SEVERAL_CREDENTIALS,
                                400,
                                "invalid_request",
                                "There are several credentials.")),
                row("fresh, and a fresh token")
                        .at(Fresh.class)
                        .sends(it -> get().bearer(it.token().with("fresh", "true")))
                        .answers(letIn()),
                row("fresh, and a token that is fresh for some time yet")
                        .at(Fresh.class)
                        .sends(it -> get().bearer(it.token().with("fresh", "253402300799")))
                        .answers(letIn()),
                row("fresh, and a token that is not")
                        .about(Design.STALE)
                        .at(Fresh.class)
                        .sends(it -> get().bearer(it.token()))
                        .answers(stale()),
                row("fresh, and a token that was fresh up to now")
                        .at(Fresh.class)
                        .sends(it -> get().bearer(it.token().with("fresh", HandMade.seconds(Instant.now()))))
                        .answers(stale()),
                row("refresh, and a refresh token")
                        .at(Refresh.class)
                        .sends(it -> get().bearer(it.token().refresh()))
                        .answers(letIn("refresh", TokenLocation.HEADERS)),
                row("refresh, and an access token")
                        .at(Refresh.class)
                        .sends(it -> get().bearer(it.token()))
                        .answers(refused(RefusalKind.WRONG_TYPE, 401, "invalid_token", "A refresh token is needed.")),
                row("locations, and the token there")
                        .at(InQuery.class)
                        .sends(it -> get().query("jwt=" + it.token()))
                        .answers(letIn("access", TokenLocation.QUERY_STRING)),
                row("locations, and the token elsewhere")
                        .at(InQuery.class)
                        .sends(it -> get().bearer(it.token()))
                        .answers(refusedBare(RefusalKind.NO_CREDENTIAL, 401, "A token is needed.")),
                row("verifyType = false, and an access token")
                        .at(AnyType.class)
                        .sends(it -> get().bearer(it.token()))
                        .answers(letIn()),
                row("verifyType = false, and a refresh token")
                        .at(AnyType.class)
                        .sends(it -> get().bearer(it.token().refresh()))
                        .answers(letIn("refresh", TokenLocation.HEADERS)),
                row("verifyType = false, and no type")
                        .at(AnyType.class)
                        .sends(it -> get().bearer(it.token().without("type")))
                        .answers(refused(
                                RefusalKind.INVALID_TOKEN, 401, "invalid_token", "The claim \"type\" is missing.")),
                row("verifyType = false, and the access cookie")
                        .about(Design.ANY_TYPE_COOKIES)
                        .at(AnyType.class)
                        .with(config -> config.locations(TokenLocation.COOKIES))
                        .sends(it -> post().cookie(it.token()).csrf(HandMade.CSRF))
                        .answers(letIn("access", TokenLocation.COOKIES)),
                row("verifyType = false, and the refresh cookie")
                        .about(Design.ANY_TYPE_COOKIES)
                        .at(AnyType.class)
                        .with(config -> config.locations(TokenLocation.COOKIES))
                        .sends(it -> post().refreshCookie(it.token().refresh()).csrf(HandMade.CSRF))
                        .answers(letIn("refresh", TokenLocation.COOKIES)),
                row("verifyType = false, and the access key of a JSON body")
                        .about(Design.ANY_TYPE_JSON)
                        .at(AnyType.class)
                        .with(config -> config.locations(TokenLocation.JSON))
                        .sends(it -> post().json("access_token", it.token()))
                        .answers(letIn("access", TokenLocation.JSON)),
                row("verifyType = false, and the refresh key of a JSON body")
                        .about(Design.ANY_TYPE_JSON)
                        .at(AnyType.class)
                        .with(config -> config.locations(TokenLocation.JSON))
                        .sends(it -> post().json("refresh_token", it.token().refresh()))
                        .answers(letIn("refresh", TokenLocation.JSON)),
                row("skipRevocationCheck, and a revoked token")
                        .at(EvenRevoked.class)
                        .of(Profile.REVOCABLE)
                        .given(TokenInBlocklistLoader.class, true)
                        .sends(it -> get().bearer(it.token()))
                        .answers(letIn()),
                row("skipRevocationCheck, and an expired token")
                        .at(EvenRevoked.class)
                        .of(Profile.REVOCABLE)
                        .sends(it -> get().bearer(it.token().with("exp", "1000000000")))
                        .answers(refused(RefusalKind.EXPIRED, 401, "invalid_token", "The token has expired.")),
                row("verify, and it says yes")
                        .at(ForAda.class)
                        .sends(it -> get().bearer(it.token()))
                        .answers(letIn()),
                row("verify, and it says no")
                        .about(Design.PREDICATE_SAYS_NO)
                        .at(ForAda.class)
                        .sends(it -> get().bearer(it.token().with("sub", "\"bob\"")))
                        .answers(refused(
                                RefusalKind.VERIFICATION_FAILED,
                                403,
                                "insufficient_scope",
                                "The token does not allow this.")),
                row("verify, and it throws")
                        .about(Design.PREDICATE_THROWS)
                        .at(ForAda.class)
                        .sends(it -> get().bearer(it.token().with("sub", "\"trouble\"")))
                        .answers(Expected.unavailable()),
                row("profile, and a token of it")
                        .at(OfPlain.class)
                        .of(Profile.SHOP, Profile.PLAIN)
                        .sends(it -> get().bearer(it.token(Profile.PLAIN)))
                        .answers(letIn()),
                row("profile, and a token of another")
                        .at(OfPlain.class)
                        .of(Profile.SHOP, Profile.PLAIN)
                        .sends(it -> get().bearer(it.token(Profile.SHOP)))
                        .answers(refused(
                                RefusalKind.INVALID_TOKEN, 401, "invalid_token", "The token's signature is wrong.")));
    }

    private static Expected stale() {
        return refused(RefusalKind.STALE, 401, "insufficient_user_authentication", "A fresh token is needed.");
    }
}
