package io.claimwright.it.matrix;

import static io.claimwright.it.matrix.Expected.letIn;
import static io.claimwright.it.matrix.Expected.own;
import static io.claimwright.it.matrix.Expected.refused;
import static io.claimwright.it.matrix.Expected.refusedBare;
import static io.claimwright.it.matrix.Expected.refusedPlain;
import static io.claimwright.it.matrix.Row.row;
import static io.claimwright.it.matrix.Sent.get;
import static io.claimwright.it.matrix.Sent.post;
import static io.claimwright.it.matrix.Sent.send;

import io.claimwright.RefusalKind;
import io.claimwright.servlet.JwtFilter;
import java.util.List;

/** The request itself: the header with the credential, the method, and how a refusal looks. */
final class RefusalRows {
    private RefusalRows() {}

    static List<Row> all() {
        return List.of(
                row("no credential")
                        .about(Design.NO_CREDENTIAL, Design.TEXTS_ARE_FIXED, Design.PROBLEM_JSON)
                        .answers(nothing()),
                row("no credential, and HEAD").sends(it -> send("HEAD")).answers(nothing()),
                row("an empty header")
                        .sends(it -> get().header("Authorization: "))
                        .answers(nothing()),
                row("another scheme alone")
                        .about(Design.ANOTHER_SCHEME)
                        .sends(it -> get().header("Authorization: Basic YWRhOmFkYQ=="))
                        .answers(nothing()),
                row("Basic beside Bearer")
                        .about(Design.BASIC_BESIDE)
                        .sends(it -> get().header("Authorization: Basic YWRhOmFkYQ==, Bearer " + it.token()))
                        .answers(letIn()),
                row("the scheme in another case")
                        .about(Design.SCHEME_CASE)
                        .sends(it -> get().header("Authorization: bEARER " + it.token()))
                        .answers(letIn()),
                row("a scheme without a token")
                        .about(Design.HEADER_MALFORMED)
                        .sends(it -> get().header("Authorization: Bearer"))
                        .answers(malformed("The Authorization header is malformed.")),
                row("a token of two words")
                        .sends(it -> get().bearer(it.token() + " x"))
                        .answers(malformed("The Authorization header is malformed.")),
                row("two tokens in one header")
                        .about(Design.SEVERAL_IN_ONE_PLACE)
                        .sends(it -> get().bearer(it.token() + ", Bearer " + it.token()))
                        .answers(several()),
                row("two headers with a token")
                        .about(Design.SEVERAL_CREDENTIALS)
                        .sends(it -> get().bearer(it.token()).bearer(it.token()))
                        .answers(several()),
                row("TRACE")
                        .about(Design.TRACE)
                        .sends(it -> send("TRACE").bearer(it.token()))
                        .answers(refusedPlain(RefusalKind.METHOD_NOT_ALLOWED, 405, "TRACE is not allowed.")),
                row("an unknown method")
                        .about(Design.UNKNOWN_METHOD)
                        .sends(it -> send("BREW").bearer(it.token()))
                        .answers(refusedPlain(RefusalKind.METHOD_UNKNOWN, 501, "The method is unknown.")),
                row("a method of WebDAV")
                        .sends(it -> send("PROPFIND").bearer(it.token()))
                        .answers(refusedPlain(RefusalKind.METHOD_UNKNOWN, 501, "The method is unknown.")),
                row("what a filter that denies by default was not told of")
                        .at(Handlers.Theirs.class)
                        .behind(new JwtFilter().denyByDefault())
                        .sends(it -> get().bearer(it.token()))
                        .answers(refusedPlain(RefusalKind.NOT_OPEN, 403, "This is not open.")),
                row("problem+json by configuration")
                        .about(Design.PROBLEM_JSON)
                        .with(config -> config.problemJson())
                        .sends(it -> post())
                        .answers(own(
                                401,
                                "{\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401,"
                                        + "\"detail\":\"A token is needed.\",\"code\":\"NO_CREDENTIAL\"}")));
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
