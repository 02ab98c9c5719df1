package io.claimwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.report.write.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of a release goes from the report to the processor, which compares the next one with it. */
class ReleasedClaimsTest {
    private static final String PROFILE = """
            package shop;
            import io.claimwright.*;
            import java.util.*;
            @JwtProfile public class Shop {
              public record Claims(String customer, %s) {}
              @AdditionalClaimsLoader Claims claims(String user) { throw new AssertionError(); }
              @UserIdentityLoader String identity(String user) { return user; }
            }
            """;

    @TempDir
    private Path work;

    private String list(Path classes) {
        return ReportFormat.CLAIMS.write(Reports.of("shop", classes));
    }

    private Compiled compiled(String release, String claim) {
        return Compiled.in(work.resolve(release)).source("shop/Shop.java", PROFILE.formatted(claim));
    }

    @Test
    void aLineForEachClaimOfAnApplication() {
        assertThat(list(Compiled.in(work).app("bank").run())).isEqualTo("""
                        bank.Bank name string
                        bank.Bank https://bank.example/roles set<enum(CLERK,MANAGER)>
                        bank.Bank tenant? uuid
                        bank.Bank branch record{city string, street? string}
                        bank.Bank former list<record{city string, street? string}>
                        """);
    }

    @Test
    void theNextReleaseIsComparedWithIt() throws IOException {
        Path released = work.resolve("released-claims.txt");
        Files.writeString(
                released, list(compiled("first", "Optional<String> warehouse").run()));

        Compiled same = compiled("same", "Optional<String> warehouse").option("-Aclaimwright.released=" + released);
        same.run();
        Compiled next = compiled("next", "int warehouse").option("-Aclaimwright.released=" + released);
        next.run();

        assertThat(same.said(Diagnostic.Kind.WARNING)).doesNotContain("claimwright.released", "warehouse");
        assertThat(next.said(Diagnostic.Kind.WARNING)).contains("Shop.java:5", "warehouse");
    }
}
