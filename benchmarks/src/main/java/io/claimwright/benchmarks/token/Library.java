package io.claimwright.benchmarks.token;

import java.util.List;

/** What mints and checks tokens, built once and used many times, as its documentation advises. */
interface Library {
    List<String> PEERS = List.of("java-jwt", "nimbus", "jjwt", "jose4j");
    String OURS = "claimwright";
    String RAW = "raw";

    /** The library of a name, with a key. */
    static Library of(String name, Material material) {
        return switch (name) {
            case OURS -> new OurLibrary(material);
            case "java-jwt" -> new JavaJwtLibrary(material);
            case "nimbus" -> new NimbusLibrary(material);
            case "jjwt" -> new JjwtLibrary(material);
            case "jose4j" -> new Jose4jLibrary(material);
            case RAW -> new RawCryptography(material);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /**
     * Checks a token's signature, expiry, issuer and type, and reads a claim.
     *
     * @return the claim {@code name}
     * @throws Exception if the token is not good
     */
    Object verify(String token) throws Exception;

    /** A token of thirteen claims, with an identifier of its own. */
    Object mint(Person person) throws Exception;
}
