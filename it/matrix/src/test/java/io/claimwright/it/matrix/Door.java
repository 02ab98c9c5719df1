package io.claimwright.it.matrix;

import io.claimwright.JwtRequest;
import io.claimwright.JwtToken;
import io.claimwright.config.JwtConfig;
import io.claimwright.servlet.JwtCookies;
import io.claimwright.spi.TokenBuilder;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What was generated for a profile, so that one handler serves them all.
 *
 * @param install publishes the profile to the servlets
 * @param access starts an access token of somebody
 * @param refresh starts a refresh token of somebody
 * @param token the token with which a request was let in
 * @param renew makes an access token for a request with a refresh token
 * @param cookies writes its cookies
 */
record Door(
        Consumer<ServletContext> install,
        Function<String, TokenBuilder<?, ?>> access,
        Function<String, TokenBuilder<?, ?>> refresh,
        Function<HttpServletRequest, Optional<? extends JwtToken>> token,
        Function<JwtRequest, String> renew,
        JwtCookies cookies) {

    /** The profiles among which a row chooses. */
    enum Profile {
        /** No loaders. */
        PLAIN {
            @Override
            Door door(JwtConfig config, Script script) {
                PlainJwt jwt = PlainJwt.create(config);
                return new Door(
                        jwt::install,
                        jwt::accessToken,
                        jwt::refreshToken,
                        PlainToken::find,
                        jwt::refresh,
                        jwt.cookies());
            }
        },
        /** A blocklist. */
        REVOCABLE {
            @Override
            Door door(JwtConfig config, Script script) {
                RevocableJwt jwt = RevocableJwt.create(config, new Revocable(script));
                return new Door(
                        jwt::install,
                        jwt::accessToken,
                        jwt::refreshToken,
                        RevocableToken::find,
                        jwt::refresh,
                        jwt.cookies());
            }
        },
        /** Loaders for minting and for judging. */
        SHOP {
            @Override
            Door door(JwtConfig config, Script script) {
                ShopJwt jwt = ShopJwt.create(config, new Shop(script, config.key()));
                return new Door(
                        jwt::install,
                        id -> jwt.accessToken(new Customer(id)),
                        id -> jwt.refreshToken(new Customer(id)),
                        ShopToken::find,
                        jwt::refresh,
                        jwt.cookies());
            }
        },
        /** Loaders for judging and for answering refusals. */
        ANSWERING {
            @Override
            Door door(JwtConfig config, Script script) {
                AnsweringJwt jwt = AnsweringJwt.create(config, new Answering(script));
                return new Door(
                        jwt::install,
                        jwt::accessToken,
                        jwt::refreshToken,
                        AnsweringToken::find,
                        jwt::refresh,
                        jwt.cookies());
            }
        };

        abstract Door door(JwtConfig config, Script script);
    }
}
