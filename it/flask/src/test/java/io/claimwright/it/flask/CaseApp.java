package io.claimwright.it.flask;

import io.claimwright.config.JwtConfig;
import io.claimwright.it.servers.App;
import io.claimwright.it.servers.KeptConnection.Answer;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** A case as an application of its own, and the request to it. */
final class CaseApp {
    private static final String SERVLET = "/case";

    private final Case one;
    private final App app;

    private CaseApp(Case one, App app) {
        this.one = one;
        this.app = app;
    }

    /**
     * Sets the application up.
     *
     * @throws RuntimeException if the case asks for what is refused before the start
     */
    static CaseApp of(Case one, String path) {
        JwtConfig config = JwtConfig.from(one.options());
        App app = App.at(path);
        switch (one.kind()) {
            case GUARD -> {
                Door door = Door.of(config, one.loaders());
                app.atStart(door.install());
                app.servlet(SERVLET, Handlers.guardedBy(GuardArguments.guard(one.get("guard")), door, one));
            }
            case MINT -> app.servlet(SERVLET, new MintServlet(new TokenMaker(config, one)));
            case COOKIES ->
                app.servlet(SERVLET, new CookieServlet(PlainJwt.create(config, new Plain(one.loaders())), one));
        }
        return new CaseApp(one, app);
    }

    Case one() {
        return one;
    }

    App app() {
        return app;
    }

    /** Sends the request; once more where the second of its times turned before the answer. */
    Judgement run(Client client) throws IOException {
        while (true) {
            long now = Instant.now().getEpochSecond();
            Judgement judgement = run(client, now);
            if (judgement.agrees() || Instant.now().getEpochSecond() == now) {
                return judgement;
            }
        }
    }

    private Judgement run(Client client, long now) throws IOException {
        String target = app.path() + SERVLET;
        if (one.kind() == Case.Kind.GUARD) {
            String token = TokenRecipe.token(one.get("token"), one.secret(), now);
            return GuardJudge.judge(one, client.send(CaseRequest.of(one.get("request"), target, token)));
        }
        Answer answer = client.send(new CaseRequest("POST", target, List.of(), new byte[0]));
        return one.kind() == Case.Kind.MINT ? MintJudge.judge(one, answer) : CookieJudge.judge(one, answer);
    }
}
