package io.claimwright.servlet;

import io.claimwright.JwtRefusedException;
import io.claimwright.LoaderFailedException;
import io.claimwright.RefusalResponse;
import io.claimwright.internal.guard.Answers;
import io.claimwright.internal.guard.JsonRefusals;
import io.claimwright.spi.JwtEngine;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One dispatch that comes to a servlet or a filter: judged, let on or refused, and left. */
final class Visit {
    private static final System.Logger LOG = System.getLogger(Visit.class.getName());

    /** For a refusal where no profile, and so no configuration, is at hand. */
    private static final JsonRefusals PLAIN = JsonRefusals.byDefault();

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final ServletJwtRequest asked;

    /** In whose words a refusal is told. */
    private @Nullable JwtEngine<?, ?, ?> engine;

    /**
     * A dispatch that was not judged yet.
     *
     * @param method the method that is judged, and served if it is let in
     * @param usual tells refusals that no guard has made, or null where it is not clear which engine would
     */
    Visit(HttpServletRequest request, HttpServletResponse response, String method, @Nullable JwtEngine<?, ?, ?> usual) {
        this.request = request;
        this.response = response;
        this.asked = ServletJwtRequest.of(request, method);
        this.engine = usual;
    }

    /**
     * Asks all guards, unless this is an ASYNC dispatch back to where they were asked.
     *
     * @throws JwtRefusedException if one of them says no
     */
    void pass(List<MethodGate> inTheWay, LetIn.Place place) {
        if (inTheWay.isEmpty()) {
            return;
        }
        if (!LetIn.already(request, place)) {
            for (MethodGate gate : inTheWay) {
                engine = gate.engine();
                if (gate.pass(asked)) {
                    keepAddress();
                }
            }
            LetIn.remember(request, place);
            inTheWay.forEach(gate -> CookieRenewal.of(gate.engine(), request, asked, response));
        }
        engine = inTheWay.get(0).engine(); // for what the handler may refuse
    }

    /** Neither a cache nor the next site learns an address that has a token in it (RFC 6750 section 2.3). */
    private void keepAddress() {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    /** The request for whoever is next. */
    HttpServletRequest request() {
        return asked.request();
    }

    void refuse(JwtRefusedException refused) throws IOException {
        RefusalResponse answer =
                engine == null ? PLAIN.render(refused.refusal(), false) : engine.response(refused, asked);
        RefusalWriter.write(request, response, refused, answer);
    }

    /** A token could not be made: the client learns nothing of it, and the log everything. */
    void fail(LoaderFailedException failed) throws IOException {
        LOG.log(System.Logger.Level.ERROR, "A token could not be made.", failed);
        RefusalWriter.replace(request, response, failed, Answers.failure());
    }

    /** An include leaves the request as it was. */
    void leave() {
        if (request.getDispatcherType() == DispatcherType.INCLUDE) {
            asked.restore();
        }
    }
}
