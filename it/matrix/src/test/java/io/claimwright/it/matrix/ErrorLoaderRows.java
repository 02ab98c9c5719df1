package io.claimwright.it.matrix;

import static io.claimwright.it.matrix.Expected.failed;
import static io.claimwright.it.matrix.Expected.own;
import static io.claimwright.it.matrix.Row.row;
import static io.claimwright.it.matrix.Sent.get;

import io.claimwright.ExpiredTokenLoader;
import io.claimwright.InvalidTokenLoader;
import io.claimwright.NeedsFreshTokenLoader;
import io.claimwright.RevokedTokenLoader;
import io.claimwright.TokenInBlocklistLoader;
import io.claimwright.TokenVerificationFailedLoader;
import io.claimwright.TokenVerificationLoader;
import io.claimwright.UnauthorizedLoader;
import io.claimwright.UserLookupErrorLoader;
import io.claimwright.UserLookupLoader;
import io.claimwright.it.matrix.Door.Profile;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The loaders that answer refusals: each writes the answer of its kind, and a 500 if it throws. */
final class ErrorLoaderRows {
    private ErrorLoaderRows() {}

    static List<Row> all() {
        List<Row> rows = new ArrayList<>();
        add(rows, "no token", UnauthorizedLoader.class, 401, row -> row);
        add(rows, "a forged token", InvalidTokenLoader.class, 401, row -> row.sends(it -> get().bearer(it.forged())));
        add(
                rows,
                "a refresh token",
                InvalidTokenLoader.class,
                401,
                row -> row.sends(it -> get().bearer(it.token().refresh())));
        add(
                rows,
                "a malformed header",
                InvalidTokenLoader.class,
                400,
                row -> row.sends(it -> get().header("Authorization: Bearer")));
        add(
                rows,
                "two tokens",
                UnauthorizedLoader.class,
                400,
                row -> row.sends(it -> get().bearer(it.token()).bearer(it.token())));
        add(
                rows,
                "an expired token",
                ExpiredTokenLoader.class,
                401,
                row -> row.sends(it -> get().bearer(it.token().with("exp", "1000000000"))));
        add(
                rows,
                "a stale token",
                NeedsFreshTokenLoader.class,
                401,
                row -> good(row).at(Handlers.Fresh.class));
        add(
                rows,
                "a revoked token",
                RevokedTokenLoader.class,
                401,
                row -> good(row).given(TokenInBlocklistLoader.class, true));
        add(
                rows,
                "an unknown user",
                UserLookupErrorLoader.class,
                401,
                row -> good(row).given(UserLookupLoader.class, Optional.empty()));
        add(
                rows,
                "verification says no",
                TokenVerificationFailedLoader.class,
                403,
                row -> good(row).given(TokenVerificationLoader.class, false));
        return rows;
    }

    private static Row good(Row row) {
        return row.sends(it -> get().bearer(it.token()));
    }

    private static void add(
            List<Row> rows, String what, Class<? extends Annotation> loader, int status, UnaryOperator<Row> scene) {
        rows.add(scene.apply(row(what + ", answered by a loader").of(Profile.ANSWERING))
                .asks(loader)
                .answers(own(status, "{\"own\":\"" + loader.getSimpleName() + "\"}")));
        rows.add(scene.apply(row(what + ", answered by a loader that throws").of(Profile.ANSWERING))
                .about(Design.ERROR_LOADER_THROWS)
                .fails(loader)
                .answers(failed()));
    }
}
