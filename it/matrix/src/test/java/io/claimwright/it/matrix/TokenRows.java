package io.claimwright.it.matrix;

import static io.claimwright.it.matrix.Expected.letIn;
import static io.claimwright.it.matrix.Expected.refused;
import static io.claimwright.it.matrix.Row.row;
import static io.claimwright.it.matrix.Sent.get;
import static io.claimwright.it.matrix.Sent.post;

import io.claimwright.RefusalKind;
import io.claimwright.TokenLocation;
import io.claimwright.config.JwtConfigBuilder;
import io.claimwright.it.matrix.Door.Profile;
import java.util.List;
import java.util.function.UnaryOperator;

/** The token: its encoding, signature, header and claims. */
final class TokenRows {
    private static final String MALFORMED = "The token is malformed.";
    private static final String SIGNATURE = "The token's signature is wrong.";

    private TokenRows() {}

    static List<Row> all() {
        return List.of(
                row("as the library mints it")
                        .sends(it -> get().bearer(it.access()))
                        .answers(letIn()),
                row("put together by hand")
                        .sends(it -> get().bearer(it.token()))
                        .answers(letIn()),
                // Encoding and signature.
                row("two parts")
                        .about(Design.ENCODING)
                        .sends(it -> get().bearer("no.token"))
                        .answers(invalid(MALFORMED)),
                row("padding").sends(it -> get().bearer(it.token() + "=")).answers(invalid(SIGNATURE)),
                row("longer than 8192 characters")
                        .with(config -> config.locations(TokenLocation.JSON))
                        .sends(it -> post().json("access_token", it.token().with("x", '"' + "y".repeat(8000) + '"')))
                        .answers(invalid(MALFORMED)),
                row("signed by somebody else")
                        .about(Design.SIGNATURE)
                        .sends(it -> get().bearer(it.forged()))
                        .answers(invalid(SIGNATURE)),
                row("signed by somebody else, and expired long ago")
                        .sends(it -> get().bearer(it.forged().with("exp", "1")))
                        .answers(invalid(SIGNATURE)),
                row("without a signature")
                        .sends(it -> get().bearer(it.token().toString().replaceAll("[^.]+$", "")))
                        .answers(invalid(SIGNATURE)),
                // Header.
                changed("alg none", token -> token.header("alg", "\"none\"")).answers(invalid(MALFORMED)),
                changed("alg of another size", token -> token.header("alg", "\"HS512\""))
                        .answers(invalid(MALFORMED)),
                changed("crit", token -> token.header("crit", "[\"exp\"]")).answers(invalid(MALFORMED)),
                changed("jwk", token -> token.header("jwk", "{}")).answers(invalid(MALFORMED)),
                changed("typ absent", token -> token.withoutHeader("typ"))
                        .about(Design.TYP_ABSENT)
                        .answers(letIn()),
                changed("typ JWT", token -> token.header("typ", "\"JWT\""))
                        .about(Design.TYP_JWT)
                        .answers(letIn()),
                changed("typ at+jwt", token -> token.header("typ", "\"at+jwt\""))
                        .about(Design.TYP_AT_JWT)
                        .answers(letIn()),
                changed("typ of a logout token", token -> token.header("typ", "\"logout+jwt\""))
                        .about(Design.TYP_OTHER)
                        .answers(invalid(MALFORMED)),
                // Claims.
                changed("without exp", token -> token.without("exp"))
                        .about(Design.EXP_MISSING)
                        .answers(missing("exp")),
                changed("without exp where that is configured", token -> token.without("exp"))
                        .about(Design.ENDLESS_ACCEPTED)
                        .with(JwtConfigBuilder::acceptEndlessTokens)
                        .answers(letIn()),
                changed("without sub", token -> token.without("sub"))
                        .about(Design.SUB_MISSING)
                        .answers(missing("sub")),
                changed("without type", token -> token.without("type"))
                        .about(Design.TYPE_MISSING)
                        .answers(missing("type")),
                changed("without jti, and a blocklist", token -> token.without("jti"))
                        .about(Design.ID_MISSING)
                        .of(Profile.REVOCABLE)
                        .answers(missing("jti")),
                changed("without jti, and no blocklist", token -> token.without("jti"))
                        .about(Design.ID_NOT_NEEDED)
                        .answers(letIn()),
                changed("of a type of its own", token -> token.with("type", "\"id\""))
                        .about(Design.TYPE_EXACTLY)
                        .answers(wrongType("An access token is needed.")),
                changed("of a type in another case", token -> token.with("type", "\"Access\""))
                        .answers(wrongType("An access token is needed.")),
                changed("a refresh token", HandMade::refresh)
                        .about(Design.WRONG_TYPE)
                        .answers(wrongType("An access token is needed.")),
                changed("aud, and none configured", token -> token.with("aud", "\"shop\""))
                        .about(Design.AUDIENCE_PRESENT)
                        .answers(invalid("The token is for another audience.")),
                changed("aud, as configured", token -> token.with("aud", "[\"x\",\"shop\"]"))
                        .with(config -> config.decodeAudience("shop"))
                        .answers(letIn()),
                row("aud missing, and one configured")
                        .with(config -> config.decodeAudience("shop"))
                        .sends(it -> get().bearer(it.token()))
                        .answers(missing("aud")),
                changed("iss, and another configured", token -> token.with("iss", "\"x\""))
                        .with(config -> config.decodeIssuer("shop"))
                        .answers(invalid("The issuer is another one.")),
                changed("nbf to come", token -> token.with("nbf", "253402300799"))
                        .answers(invalid("The token is not valid yet (nbf).")),
                changed("exp null", token -> token.with("exp", "null"))
                        .about(Design.CLAIMS)
                        .answers(invalid("The claim \"exp\" has null for a value.")),
                changed("fresh a string", token -> token.with("fresh", "\"yes\""))
                        .answers(wrong("fresh")),
                changed("sub a number", token -> token.with("sub", "7")).answers(wrong("sub")),
                changed("expired", token -> token.with("exp", "1000000000"))
                        .about(Design.EXPIRED)
                        .answers(refused(RefusalKind.EXPIRED, 401, "invalid_token", "The token has expired.")));
    }

    /** A request with a good access token that was changed. */
    private static Row changed(String what, UnaryOperator<HandMade> change) {
        return row(what).sends(it -> get().bearer(change.apply(it.token())));
    }

    private static Expected invalid(String text) {
        return refused(RefusalKind.INVALID_TOKEN, 401, "invalid_token", text);
    }

    private static Expected missing(String claim) {
        return invalid("The claim \"" + claim + "\" is missing.");
    }

    private static Expected wrong(String claim) {
        return invalid("The claim \"" + claim + "\" has a wrong type or value.");
    }

    private static Expected wrongType(String text) {
        return refused(RefusalKind.WRONG_TYPE, 401, "invalid_token", text);
    }
}
