package io.claimwright.it.flask;

import io.claimwright.Guard;
import io.claimwright.JwtRequest;
import io.claimwright.JwtToken;
import io.claimwright.config.JwtConfig;
import io.claimwright.servlet.ServletJwtRequest;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What was generated for one of the profiles that guard, so that one handler serves them all.
 *
 * @param install publishes the profile to the servlets
 * @param guard guards in code
 * @param token the token of a request that was let in
 * @param user the user of such a request
 */
record Door(
        Consumer<ServletContext> install,
        BiConsumer<JwtRequest, Guard> guard,
        Function<HttpServletRequest, Optional<? extends JwtToken>> token,
        Function<HttpServletRequest, Optional<Person>> user) {

    /** The door of the profile that has the loaders of the case and no others that change an answer. */
    static Door of(JwtConfig config, Loaders loaders) {
        if (loaders.answerRefusals()) {
            OwnAnswers answers = new OwnAnswers(loaders, PlainJwt.create(config, new Plain(loaders)));
            return loaders.knowUsers()
                    ? answeringMembers(config, new AnsweringMembers(loaders, answers))
                    : answering(config, new Answering(loaders, answers));
        }
        return loaders.knowUsers() ? members(config, new Members(loaders)) : plain(config, new Plain(loaders));
    }

    private static Door plain(JwtConfig config, Plain profile) {
        PlainJwt jwt = PlainJwt.create(config, profile);
        return new Door(jwt::install, jwt::guard, PlainToken::find, request -> Optional.empty());
    }

    private static Door members(JwtConfig config, Members profile) {
        MembersJwt jwt = MembersJwt.create(config, profile);
        return new Door(
                jwt::install, jwt::guard, MembersToken::find, request -> jwt.findUser(ServletJwtRequest.of(request)));
    }

    private static Door answering(JwtConfig config, Answering profile) {
        AnsweringJwt jwt = AnsweringJwt.create(config, profile);
        return new Door(jwt::install, jwt::guard, AnsweringToken::find, request -> Optional.empty());
    }

    private static Door answeringMembers(JwtConfig config, AnsweringMembers profile) {
        AnsweringMembersJwt jwt = AnsweringMembersJwt.create(config, profile);
        return new Door(
                jwt::install,
                jwt::guard,
                AnsweringMembersToken::find,
                request -> jwt.findUser(ServletJwtRequest.of(request)));
    }
}
