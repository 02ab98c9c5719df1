package io.claimwright.internal.mint;

import io.claimwright.JwtToken;
import io.claimwright.config.JwtConfig;
import io.claimwright.internal.compact.Base64Url;
import io.claimwright.internal.compact.CompactJws;
import io.claimwright.internal.json.JsonClaimsWriter;
import io.claimwright.internal.json.NameTable;
import io.claimwright.keys.JwtKey;
import io.claimwright.spi.ClaimNames;
import io.claimwright.spi.TokenFormat;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes tokens. Each claim is written once, straight into the JSON text: the caller's value if there
 * is one, else the loader's, else the default.
 *
 * @param <T> the type of the tokens
 * @param <C> the claims record
 */
public final class Minter<T extends JwtToken, C> {
    /** A signature of 64 bytes encoded; only those of RSA are longer. */
    private static final int USUAL_SIGNATURE = 86;

    private final JwtConfig config;
    private final TokenFormat<T, C> format;
    private final ClaimNames declared;
    private final NameTable names;
    private final OwnClaims own;
    private volatile Signing usual;

    /**
     * A minter for the tokens of one profile.
     *
     * @param config the key and the defaults
     * @param format writes the claims
     */
    public Minter(JwtConfig config, TokenFormat<T, C> format) {
        this.config = config;
        this.format = format;
        this.usual = new Signing(null, new byte[0]);
        this.declared = format.reader().names();
        this.names = NameTable.of(List.copyOf(ClaimOrder.of(config, declared)));
        this.own = new OwnClaims(config, declared, names);
    }

    /**
     * What the caller of a builder has not yet changed.
     *
     * @return the options, the caller's own
     */
    public MintOptions options() {
        return new MintOptions(declared, config);
    }

    /**
     * Makes a token.
     *
     * @param type {@code access} or {@code refresh}
     * @param identity the subject
     * @param claims what the loader said
     * @param options what the caller wants different
     * @return the compact token
     * @throws IllegalArgumentException if a claim can't be written, or nobody would accept the token
     */
    public String mint(String type, String identity, C claims, MintOptions options) {
        Objects.requireNonNull(claims, "The claims loader returned null.");
        JsonClaimsWriter payload = payload(type, identity, claims, options);
        JwtKey signing = options.key() == null ? config.key() : options.key();
        byte[] header = options.headers().isEmpty() ? header(signing) : OwnHeader.of(signing, options.headers());
        int dot = header.length + 1 + Base64Url.encodedLength(payload.size());
        byte[] token = new byte[dot + 1 + USUAL_SIGNATURE];
        System.arraycopy(header, 0, token, 0, header.length);
        token[header.length] = '.';
        Base64Url.encode(payload.bytes(), payload.size(), token, header.length + 1);
        return signed(token, dot, signing.sign(token, dot));
    }

    private static String signed(byte[] content, int dot, byte[] signature) {
        int length = dot + 1 + Base64Url.encodedLength(signature.length);
        if (length > CompactJws.MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "The token would have %d characters; verifiers refuse more than %d. Carry less in it."
                            .formatted(length, CompactJws.MAX_LENGTH));
        }
        byte[] token = length > content.length ? Arrays.copyOf(content, length) : content;
        token[dot] = '.';
        Base64Url.encode(signature, signature.length, token, dot + 1);
        return new String(token, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** A key and the header that it writes, encoded. */
    private static final class Signing {
        final @Nullable JwtKey key;
        final byte[] header;

        Signing(@Nullable JwtKey key, byte[] header) {
            this.key = key;
            this.header = header;
        }
    }

    private byte[] header(JwtKey key) {
        Signing last = usual;
        if (last.key != key) {
            last = new Signing(key, OwnHeader.of(key));
            usual = last;
        }
        return last.header;
    }

    private JsonClaimsWriter payload(String type, String identity, C claims, MintOptions options) {
        JsonClaimsWriter out = new JsonClaimsWriter(names);
        own.write(out, type, identity, options);
        format.write(out, claims);
        options.claims().forEach((name, value) -> {
            if (!own.isOwn(name)) {
                out.member(name, value);
            }
        });
        options.undeclaredClaims().forEach(out::json);
        checkAudience(out.audienceWritten());
        out.end();
        return out;
    }

    private void checkAudience(Collection<String> audience) {
        if (!audience.isEmpty() && !config.acceptsAudience(List.copyOf(audience))) {
            throw new IllegalArgumentException(
                    "The token's \"aud\" is one that this configuration would refuse. Set JWT_DECODE_AUDIENCE, or decodeAudience(...), to what is minted.");
        }
    }
}
