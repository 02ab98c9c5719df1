package io.claimwright.it.others;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tokens of ours in the other libraries, and theirs in ours. */
class InteropTest {
    private static final List<String> ALGORITHMS = List.of(
            "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512",
            "EdDSA");

    private final Library ours = new Claimwright();
    private final List<String> failed = new ArrayList<>();
    private int tried;

    @Test
    void everyAlgorithmBothWays() throws IOException {
        Table table = new Table().row(Table.heading("", Library.others()));
        for (String algorithm : ALGORITHMS) {
            Material key = Material.random(algorithm);
            List<String> row = new ArrayList<>(List.of(algorithm));
            for (Library other : Library.others()) {
                row.add(other.has(algorithm) ? cell(key, other) : "");
            }
            table.row(row);
        }
        System.out.printf("interop: %d of %d%n", tried - failed.size(), tried);
        assertThat(failed).isEmpty();
        table.isIn("interop.md", "interop");
    }

    private String cell(Material key, Library other) {
        boolean there = works(ours, other, key);
        boolean back = works(other, ours, key);
        return there && back ? "both ways" : there ? "ours there" : back ? "theirs here" : "no";
    }

    private boolean works(Library from, Library to, Material key) {
        tried++;
        try {
            to.verify(key, Wanted.NOTHING, from.sign(key));
            return true;
        } catch (Exception e) {
            failed.add(key.algorithm() + " of " + from.name() + " in " + to.name() + ": " + e);
            return false;
        }
    }
}
