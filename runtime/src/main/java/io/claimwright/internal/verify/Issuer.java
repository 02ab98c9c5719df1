package io.claimwright.internal.verify;

import io.claimwright.JwtHeader;
import io.claimwright.internal.compact.CompactJws;
import io.claimwright.internal.mint.OwnHeader;
import io.claimwright.keys.JwtKey;
import io.claimwright.keys.JwtKeys;
import io.claimwright.keys.KeyRing;
import io.claimwright.keys.KeysUnavailableException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs tokens, and the keys of that. The header that the signing key writes is compared as
 * text, any other is read.
 */
final class Issuer {
    private final JwtKeys keys;
    private final Trust trust;
    private final int cacheBytes;
    private volatile Current current;
    private volatile @Nullable SignatureCache cache;

    /**
     * Somebody who signs tokens.
     *
     * @param keys the keys
     * @param trust what the tokens may say
     * @param cacheBytes how many bytes the memory of good signatures may take
     */
    Issuer(JwtKeys keys, Trust trust, int cacheBytes) {
        this.keys = keys;
        this.trust = trust;
        this.cacheBytes = cacheBytes;
        this.current = new Current(KeyRing.checking(List.of()));
    }

    /** A ring, and the header of its key that signs. */
    private static final class Current {
        final KeyRing ring;
        final byte @Nullable [] text;
        final @Nullable Keyed keyed;

        Current(KeyRing ring) {
            this.ring = ring;
            Optional<JwtKey> signing = ring.signing();
            this.text = signing.map(OwnHeader::of).orElse(null);
            this.keyed = signing.map(key -> new Keyed(header(key), key)).orElse(null);
        }

        private static JwtHeader header(JwtKey key) {
            return new JwtHeader(Objects.requireNonNull(HeaderFields.read(OwnHeader.json(key))));
        }
    }

    Trust trust() {
        return trust;
    }

    /** The key that signs now, where the header is the one that it writes; null for any other header. */
    @Nullable
    Keyed usual(CompactJws jws) {
        Current now = current();
        return now.text != null && jws.hasHeader(now.text) ? now.keyed : null;
    }

    /** The key for a header, or null where there is none. */
    @Nullable
    JwtKey choose(String algorithm, @Nullable String id) {
        KeyRing ring = current().ring;
        return (id != null && ring.lacks(id) ? ask(() -> keys.after(id)) : ring).choose(algorithm, id);
    }

    private Current current() {
        KeyRing ring = ask(keys::now);
        Current seen = current;
        if (seen.ring != ring) {
            seen = new Current(ring);
            current = seen;
            SignatureCache known = cache;
            if (known != null) {
                known.keep(ring);
            }
        }
        return seen;
    }

    /**
     * Whether a key has signed a token. For a key whose check is dear, it is remembered that it has.
     *
     * @param key the key that the token's header is for
     */
    boolean hasSigned(JwtKey key, CompactJws jws) {
        if (cacheBytes == 0 || !key.isAsymmetric()) {
            return checks(key, jws);
        }
        SignatureCache known = cache();
        byte[] token = jws.text();
        if (known.has(key, token)) {
            return true;
        }
        boolean signed = checks(key, jws);
        if (signed) {
            known.add(key, token);
        }
        return signed;
    }

    private SignatureCache cache() {
        SignatureCache known = cache;
        if (known == null) {
            synchronized (this) {
                known = cache == null ? new SignatureCache(cacheBytes) : cache;
                cache = known;
            }
        }
        return known;
    }

    private static boolean checks(JwtKey key, CompactJws jws) {
        byte[] signature = jws.signature();
        if (signature == null || signature.length == 0) {
            return false;
        }
        return jws.isLong()
                ? key.verify(jws.token(), jws.secondDot(), signature)
                : key.verify(jws.text(), jws.secondDot(), signature);
    }

    /** Keys that fail to answer are no fault of the token. */
    private static KeyRing ask(Supplier<KeyRing> question) {
        try {
            return Objects.requireNonNull(question.get(), "no keys");
        } catch (KeysUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            System.getLogger(Issuer.class.getName())
                    .log(
                            System.Logger.Level.ERROR,
                            "The keys could not be asked: {0}",
                            e.getClass().getName());
            throw new KeysUnavailableException("The keys could not be asked.");
        }
    }
}
