package io.claimwright.it.matrix;

import io.claimwright.config.JwtConfig;
import io.claimwright.it.matrix.Door.Profile;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a row has to do with: its profiles, each with a key of its own, what their loaders do, and the time. */
final class World {
    private final Handler handler;
    private final Map<Profile, String> secrets = new LinkedHashMap<>();
    private final Map<Profile, Door> doors = new LinkedHashMap<>();

    /**
     * A world of its own.
     *
     * @param profiles the first is the one that a row means when it names none
     * @param config the configuration with a secret
     * @param script what the loaders do
     * @param handler what the handler does, or null where it does nothing
     */
    World(List<Profile> profiles, Function<String, JwtConfig> config, Script script, Handler handler) {
        this.handler = handler;
        for (Profile profile : profiles) {
            String secret = secret();
            secrets.put(profile, secret);
            doors.put(profile, profile.door(config.apply(secret), script));
        }
    }

    private static String secret() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return Base64.getEncoder().encodeToString(random);
    }

    Handler handler() {
        return handler;
    }

    Map<Profile, Door> doors() {
        return doors;
    }

    /** The first profile's. */
    Door door() {
        return doors.values().iterator().next();
    }

    Instant now() {
        return Instant.now();
    }

    /** A good access token of the first profile, to be changed. */
    HandMade token() {
        return token(secrets.keySet().iterator().next());
    }

    HandMade token(Profile profile) {
        return new HandMade(secrets.get(profile), now());
    }

    /** One that somebody else has signed. */
    HandMade forged() {
        return token().signedWith(secret());
    }

    String access() {
        return door().access().apply("ada").create();
    }

    String refresh() {
        return door().refresh().apply("ada").create();
    }

    /** The payload of a token, as text. */
    static String payload(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
    }

    /** The header of a token, as text. */
    static String header(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[0]), StandardCharsets.UTF_8);
    }
}
