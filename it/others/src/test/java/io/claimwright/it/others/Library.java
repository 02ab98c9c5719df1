package io.claimwright.it.others;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A library that signs and checks tokens, set up as carefully as its documentation teaches. */
interface Library {
    /** Far away, and a number of as many digits as today's. */
    Instant EXPIRY = Instant.ofEpochSecond(4_102_444_800L);

    static List<Library> all() {
        return Stream.concat(Stream.of(new Claimwright()), others().stream()).toList();
    }

    static List<Library> others() {
        return List.of(new JavaJwt(), new Jjwt(), new Nimbus(), new Jose4j());
    }

    /** As it is called where it is published. */
    String name();

    /** Whether it has an algorithm. */
    boolean has(String algorithm);

    /** A token with the subject {@code alice}, the type {@code access} and an expiry. */
    String sign(Material key) throws Exception;

    /**
     * Returns where the token is good.
     *
     * @throws Exception one for which {@link #isRefusal} says that it is a refusal, or a failure
     */
    void verify(Material key, Wanted wanted, String token) throws Exception;

    /** Whether its documentation has this exception for a token that is not good. */
    boolean isRefusal(Exception thrown);
}
