package io.claimwright.report.model;

import java.util.List;

/**
 * A claim that a profile declares.
 *
 * @param name its name in the token
 * @param aliases other names under which it is read
 * @param required whether a token without it is refused
 * @param type what it is, in the words of the generated token: {@code string}, {@code set<enum(A,B)>}
 * @param members the claims within it, where it is an object with declared members or a list of such
 */
public record Claim(String name, List<String> aliases, boolean required, String type, List<Claim> members) {
    /** Copies the lists. */
    public Claim {
        aliases = List.copyOf(aliases);
        members = List.copyOf(members);
    }
}
