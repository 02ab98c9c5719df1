package io.claimwright.internal.verify;

import io.claimwright.Guard;
import io.claimwright.JwtHeader;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtToken;
import io.claimwright.RefusalKind;
import io.claimwright.TokenIdentity;
import io.claimwright.TokenLocation;
import io.claimwright.config.JwtConfig;
import io.claimwright.internal.compact.CompactJws;
import io.claimwright.internal.json.MalformedJsonException;
import io.claimwright.internal.refuse.RefusedToken;
import io.claimwright.internal.refuse.Wording;
import io.claimwright.keys.JwtKey;
import io.claimwright.spi.ClaimNames;
import io.claimwright.spi.Proof;
import io.claimwright.spi.TokenFormat;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks tokens: the signature, and only then the payload, its time and the other claims, the type,
 * freshness.
 *
 * @param <T> the type of the tokens
 * @param <C> the claims record
 */
public final class Verifier<T extends JwtToken, C> {
    private final JwtConfig config;
    private final Wording wording;
    private final TokenFormat<T, C> format;
    private final ClaimNames declared;
    private final SignatureCheck signatures;
    private final ClaimChecks checks;
    private final PayloadShape shape;

    /**
     * A verifier for the tokens of one profile.
     *
     * @param config the keys and what the claims must be
     * @param wording what is said about what is wrong
     * @param format reads the claims and makes the tokens
     * @param keys finds keys instead of the configuration, or null
     */
    public Verifier(
            JwtConfig config,
            Wording wording,
            TokenFormat<T, C> format,
            @Nullable Function<JwtHeader, Optional<JwtKey>> keys) {
        this.config = config;
        this.wording = wording;
        this.format = format;
        this.declared = format.reader().names();
        this.signatures = new SignatureCheck(config, wording, keys);
        this.checks = ClaimChecks.of(config, wording);
        this.shape = new PayloadShape(config, declared);
    }

    /**
     * Checks a token, up to but without the questions that a loader answers.
     *
     * @param text the token's text
     * @param guard what is wanted of the token
     * @param location where it stood in a request, or null
     * @param csrf the CSRF value that must be the token's, or null where none is needed
     * @return the checked token
     * @throws JwtRefusedException if the token is not good
     */
    public T verify(String text, Guard guard, @Nullable TokenLocation location, @Nullable String csrf) {
        SignedToken signed = signatures.check(text);
        Payload<C> payload = read(signed);
        RegisteredClaims registered = payload.registered();
        Instant now = config.clock().instant();
        try {
            checks.check(registered, signed.trust(), payload.fault(), now, csrf, false);
        } catch (JwtRefusedException e) {
            throw expired(e, signed, registered);
        }
        checks.type(registered, guard);
        C claims = payload.claims();
        if (claims == null) {
            throw invalid("The claims are not what their record takes.");
        }
        boolean fresh = registered.freshAt(now);
        T token = format.token(
                new Proof(registered, signed.payload(), signed.header(), fresh, location, declared), claims);
        if (guard.fresh() && !fresh) {
            throw RefusedToken.good(wording.stale(), token);
        }
        return token;
    }

    private static JwtRefusedException expired(
            JwtRefusedException refused, SignedToken signed, RegisteredClaims claims) {
        return refused.refusal().kind() == RefusalKind.EXPIRED && claims.identity() != null
                ? RefusedToken.expired(refused.refusal(), signed.header(), identityOf(claims))
                : refused;
    }

    /**
     * Checks everything about a token but its expiry, and its type.
     *
     * @param text the token's text, or null where a client sent none
     * @return which token it is and whose
     * @throws JwtRefusedException if something else is wrong with it
     */
    public TokenIdentity identify(@Nullable String text) {
        return identityOf(checked(text, true));
    }

    /**
     * The CSRF value of a good token of any type.
     *
     * @param text the token's text, or null where a client sent none
     * @return the value, empty where the token has none
     * @throws JwtRefusedException if the token is not good
     */
    public Optional<String> csrf(@Nullable String text) {
        return Optional.ofNullable(checked(text, false).csrf());
    }

    /**
     * The header of a token of which nothing is verified.
     *
     * @param text the token's text, or null where a client sent none
     * @return the header
     * @throws JwtRefusedException if it can't be read
     */
    public JwtHeader unverifiedHeader(@Nullable String text) {
        CompactJws jws = CompactJws.of(credential(text));
        byte[] json = jws == null ? null : jws.header();
        HeaderFields fields = json == null ? null : HeaderFields.read(json);
        if (fields == null) {
            throw invalid("The token is malformed.");
        }
        return new JwtHeader(fields);
    }

    /**
     * The token that a client must have sent: that it has left one out is no fault of the server.
     *
     * @param text the token's text, or null where a client sent none
     * @return the text
     * @throws JwtRefusedException if there is none
     */
    public String credential(@Nullable String text) {
        if (text == null) {
            throw new JwtRefusedException(wording.noCredential(List.of("Missing token"), List.of()));
        }
        return text;
    }

    private RegisteredClaims checked(@Nullable String text, boolean evenExpired) {
        SignedToken signed = signatures.check(credential(text));
        Payload<C> payload = read(signed);
        Instant now = config.clock().instant();
        checks.check(payload.registered(), signed.trust(), payload.fault(), now, null, evenExpired);
        return payload.registered();
    }

    private static TokenIdentity identityOf(RegisteredClaims claims) {
        return new TokenIdentity(
                claims.id(), Objects.requireNonNull(claims.identity(), "it was checked"), claims.expiresAt());
    }

    private Payload<C> read(SignedToken signed) {
        try {
            return Payload.read(signed.payload(), format.reader(), shape);
        } catch (MalformedJsonException e) {
            throw invalid("The token is malformed.");
        }
    }

    private JwtRefusedException invalid(String text) {
        return new JwtRefusedException(wording.invalid(text));
    }
}
