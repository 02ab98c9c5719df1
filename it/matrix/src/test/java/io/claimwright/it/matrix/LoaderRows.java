package io.claimwright.it.matrix;

import static io.claimwright.it.matrix.Expected.failed;
import static io.claimwright.it.matrix.Expected.letIn;
import static io.claimwright.it.matrix.Expected.refused;
import static io.claimwright.it.matrix.Expected.says;
import static io.claimwright.it.matrix.Expected.unavailable;
import static io.claimwright.it.matrix.Row.row;
import static io.claimwright.it.matrix.Sent.get;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.AdditionalHeadersLoader;
import io.claimwright.DecodeKeyLoader;
import io.claimwright.EncodeKeyLoader;
import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.RefusalKind;
import io.claimwright.TokenInBlocklistLoader;
import io.claimwright.TokenVerificationLoader;
import io.claimwright.UserIdentityLoader;
import io.claimwright.UserLookupLoader;
import io.claimwright.it.matrix.Door.Profile;
import io.claimwright.it.matrix.Handlers.Open;
import io.claimwright.it.matrix.Handlers.Theirs;
import io.claimwright.keys.JwtKey;
import io.claimwright.servlet.JwtFilter;
import io.claimwright.servlet.ServletJwtRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The loaders that mint and those that judge: what they are for, and what it means that one throws. */
final class LoaderRows {
    private static final JwtKey OTHER_KEY = JwtKey.hs256(
                    "another key of at least 32 bytes".getBytes(StandardCharsets.US_ASCII))
            .withId("other");

    private LoaderRows() {}

    static List<Row> all() {
        return List.of(
                // Judging.
                judging("the blocklist says no")
                        .asks(TokenInBlocklistLoader.class)
                        .answers(letIn()),
                judging("the blocklist says yes")
                        .about(Design.REVOKED)
                        .says(TokenInBlocklistLoader.class, true)
                        .answers(refused(RefusalKind.REVOKED, 401, "invalid_token", "The token has been revoked.")),
                judging("the blocklist throws")
                        .about(Design.BLOCKLIST_THROWS)
                        .fails(TokenInBlocklistLoader.class)
                        .answers(unavailable()),
                judging("the verification loader says yes")
                        .asks(TokenVerificationLoader.class)
                        .answers(letIn()),
                judging("the verification loader says no")
                        .about(Design.VERIFICATION_SAYS_NO)
                        .says(TokenVerificationLoader.class, false)
                        .answers(refused(
                                RefusalKind.VERIFICATION_FAILED,
                                403,
                                "insufficient_scope",
                                "The token does not allow this.")),
                judging("the verification loader throws")
                        .about(Design.VERIFICATION_THROWS)
                        .fails(TokenVerificationLoader.class)
                        .answers(unavailable()),
                judging("the user lookup finds somebody")
                        .asks(UserLookupLoader.class)
                        .answers(letIn()),
                judging("the user lookup finds nobody")
                        .about(Design.UNKNOWN_USER)
                        .says(UserLookupLoader.class, Optional.empty())
                        .answers(refused(
                                RefusalKind.UNKNOWN_USER, 401, "invalid_token", "The token's user is not known.")),
                judging("the user lookup throws")
                        .about(Design.USER_LOOKUP_THROWS)
                        .fails(UserLookupLoader.class)
                        .answers(unavailable()),
                judging("the decode key loader has the key")
                        .asks(DecodeKeyLoader.class)
                        .answers(letIn()),
                judging("the decode key loader has no key")
                        .says(DecodeKeyLoader.class, Optional.empty())
                        .answers(refused(RefusalKind.INVALID_TOKEN, 401, "invalid_token", "The token is malformed.")),
                judging("the decode key loader throws")
                        .about(Design.KEY_SOURCE_THROWS)
                        .fails(DecodeKeyLoader.class)
                        .answers(unavailable()),
                // Minting.
                minting("what the claims loader says")
                        .says(AdditionalClaimsLoader.class, new ShopClaims("Ada L."))
                        .answers(says("\"name\":\"Ada L.\"")),
                minting("what the headers loader says")
                        .says(AdditionalHeadersLoader.class, Map.of("tenant", "south"))
                        .answers(says("\"tenant\":\"south\"")),
                minting("what the identity loader says")
                        .says(UserIdentityLoader.class, "c-7")
                        .answers(says("\"sub\":\"c-7\"")),
                minting("what the encode key loader says")
                        .says(EncodeKeyLoader.class, OTHER_KEY)
                        .answers(says("\"kid\":\"other\"")),
                failing("the claims loader throws", AdditionalClaimsLoader.class, Design.CLAIMS_LOADER_THROWS),
                failing("the headers loader throws", AdditionalHeadersLoader.class, Design.HEADERS_LOADER_THROWS),
                failing("the identity loader throws", UserIdentityLoader.class, Design.IDENTITY_LOADER_THROWS),
                failing("the encode key loader throws", EncodeKeyLoader.class, Design.ENCODE_KEY_LOADER_THROWS),
                minting("a loader refuses")
                        .says(AdditionalClaimsLoader.class, new JwtRefusedException(RefusalKind.STALE, "Log in again."))
                        .answers(refused(RefusalKind.STALE, 401, "insufficient_user_authentication", "Log in again.")),
                failing("a loader throws in the middle of a page", AdditionalClaimsLoader.class)
                        .does((it, request, response) -> {
                            response.setHeader("ETag", "\"7\"");
                            print(response, "half of a page");
                            return it.access();
                        }),
                failing("a loader throws when a token is refreshed", AdditionalClaimsLoader.class)
                        .does((it, request, response) -> it.door().renew().apply(ServletJwtRequest.of(request)))
                        .sends(it -> get().bearer(it.token().refresh())),
                failing("a loader throws in a servlet behind a filter", AdditionalClaimsLoader.class)
                        .at(Theirs.class)
                        .behind(new JwtFilter().guard("/it", Guard.standard()))
                        .sends(it -> get().bearer(it.token())));
    }

    private static Row judging(String what) {
        return row(what).of(Profile.SHOP).sends(it -> get().bearer(it.token()));
    }

    private static Row minting(String what) {
        return row(what).of(Profile.SHOP).at(Open.class).does((it, request, response) -> {
            String token = it.access();
            return World.header(token) + World.payload(token);
        });
    }

    private static Row failing(String what, Class<? extends Annotation> loader, Design... about) {
        return minting(what).about(about).fails(loader).answers(failed());
    }

    private static void print(HttpServletResponse response, String text) {
        try {
            response.getWriter().print(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
