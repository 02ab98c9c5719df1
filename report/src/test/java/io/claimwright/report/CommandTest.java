package io.claimwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line: what it takes, what it answers, and that no fault is a stack trace. */
class CommandTest {
    @TempDir
    private static Path shared;

    private static Path bank;

    @TempDir
    private Path work;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void compile() {
        bank = Compiled.in(shared.resolve("bank")).app("bank").run();
    }

    private int run(String... arguments) {
        return new ReportCommand(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(List.of(arguments));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aModuleIsCalledAsItsFolder() {
        assertThat(run(bank.toString())).isEqualTo(ReportCommand.DONE);
        assertThat(out()).startsWith("What is guarded in bank\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void aModuleIsCalledAsItIsNamed() {
        assertThat(run("The vault=" + bank, "-f", "json")).isEqualTo(ReportCommand.DONE);
        assertThat(out()).startsWith("{\n  \"format\" : 1,\n  \"modules\" : [\n    \"The vault\"\n  ],");
    }

    @Test
    void aReportHasNothingOfTheMachineAndIsTheSameEachTime() {
        for (String format : List.of("text", "json", "html")) {
            out.reset();
            run("--format=" + format, bank.toString());
            String first = out();
            out.reset();
            run("--format", format, bank.toString());

            assertThat(out()).isEqualTo(first).doesNotContain(shared.toString());
        }
    }

    @Test
    void aFileIsWrittenWithItsFolder() throws IOException {
        Path file = work.resolve("site").resolve("guards.html");

        assertThat(run("-o", file.toString(), "-f", "html", bank.toString())).isEqualTo(ReportCommand.DONE);
        assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>\n");
        assertThat(out()).isEmpty();
    }

    @Test
    void whatIsOpenCanFailABuild() {
        assertThat(run("--fail-on", "open,unenforced", bank.toString())).isEqualTo(ReportCommand.FOUND);
        assertThat(out()).startsWith("What is guarded");
        assertThat(err())
                .isEqualTo("These should not be (--fail-on): bank.AccountServlet.doPut, bank.Payments.cancel, "
                        + "bank.StatusServlet.service, bank.StatusServlet.doGet\n");
    }

    @Test
    void whatIsNotThereFailsNoBuild() {
        assertThat(run("--fail-on=unenforced", bank.toString())).isEqualTo(ReportCommand.DONE);
    }

    @Test
    void superclassesAreLookedUpElsewhere() {
        Path till = Compiled.in(work)
                .with(bank)
                .source("till/Till.java", "package till; public class Till extends bank.AccountServlet {}")
                .run();

        assertThat(run(till.toString(), "-c", bank + File.pathSeparator + bank)).isEqualTo(ReportCommand.DONE);
        assertThat(out()).contains("guarded   DELETE     doDelete").doesNotContain("StatusServlet");
    }

    @Test
    void helpIsNoFault() {
        assertThat(run("--help")).isEqualTo(ReportCommand.DONE);
        assertThat(out()).contains("--fail-on", "Exit codes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    | No path was given. Name a folder of classes, such as target/classes, or a jar.
                    --colour x | There is no option --colour.
                    -f pdf x | There is no format "pdf". There are text, json, html, claims.
                    x -f | -f needs a value after it.
                    --fail-on guarded x | --fail-on can't be "guarded". There are open, unenforced, optional, public.
                    """)
    void wrongArgumentsAreToldWhatWouldBeRight(String line, String sentence) {
        assertThat(run(line == null ? new String[0] : line.split(" "))).isEqualTo(ReportCommand.MISUSED);
        assertThat(err()).isEqualTo(sentence + "\nSee --help.\n");
        assertThat(out()).isEmpty();
    }

    @Test
    void aPathThatIsNotThereIsAFault() {
        Path missing = work.resolve("target").resolve("classes");

        assertThat(run(missing.toString())).isEqualTo(ReportCommand.FAILED);
        assertThat(err()).isEqualTo("There is no " + missing + ". Has it been compiled?\n");
    }

    @Test
    void aFileThatIsNoJarIsAFault() throws IOException {
        Path text = Files.writeString(work.resolve("notes.txt"), "hello");

        assertThat(run(text.toString())).isEqualTo(ReportCommand.FAILED);
        assertThat(err())
                .isEqualTo(text + " can't be read. A path is a folder of classes, such as target/classes, or a jar.\n");
    }

    @Test
    void aFileThatCannotBeWrittenIsAFault() throws IOException {
        Path text = Files.writeString(work.resolve("notes.txt"), "hello");

        assertThat(run("-o", text.resolve("x.html").toString(), bank.toString()))
                .isEqualTo(ReportCommand.FAILED);
        assertThat(err()).contains("can't be written").doesNotContain("Exception");
    }

    /** What is no class, is half of one, or is of a JDK that has yet to be made, is skipped and told of. */
    @Test
    void brokenAndForeignClassFilesAreSkipped() throws IOException {
        byte[] good = Files.readAllBytes(bank.resolve("bank").resolve("Vault.class"));
        byte[] future = good.clone();
        future[6] = 0;
        future[7] = (byte) 200;
        byte[] half = Arrays.copyOf(good, good.length / 2);
        Path folder = Files.createDirectories(work.resolve("odd").resolve("p"));
        Files.write(folder.resolve("Future.class"), future);
        Files.write(folder.resolve("Half.class"), half);
        Files.write(folder.resolve("Good.class"), good);
        Files.writeString(folder.resolve("Text.class"), "no class at all");
        Files.writeString(folder.resolve("Empty.class"), "");

        assertThat(run(folder.getParent().toString())).isEqualTo(ReportCommand.DONE);
        assertThat(err().lines())
                .containsExactly(
                        "odd: p/Empty.class was skipped, for it is no class file.",
                        "odd: p/Future.class was skipped, for it is a class file of version 200, newer than the 72 that can be read here.",
                        "odd: p/Half.class was skipped, for it is a broken class file.",
                        "odd: p/Text.class was skipped, for it is no class file.");
        assertThat(out()).contains("bank.Vault");
    }

    /** Whatever byte of a class file is wrong, the rest is reported. */
    @Test
    void noBrokenByteEndsInATrace() throws IOException {
        byte[] good = Files.readAllBytes(bank.resolve("bank").resolve("AccountServlet.class"));
        Path folder = Files.createDirectories(work.resolve("odd"));
        for (int i = 8; i < good.length; i += 3) {
            byte[] broken = good.clone();
            broken[i] ^= (byte) 0x55;
            Files.write(folder.resolve("C" + i + ".class"), broken);
        }

        assertThat(run(folder.toString())).isEqualTo(ReportCommand.DONE);
        assertThat(err()).doesNotContain("Exception");
    }
}
