package io.claimwright.it.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.DecodeKeyLoader;
import io.claimwright.TokenInBlocklistLoader;
import io.claimwright.it.servers.App;
import io.claimwright.it.servers.Container;
import io.claimwright.it.servers.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every loader, guard argument, location and refusal, and each line of the design about the defaults,
 * over HTTP on each container; a thing of the library that has no row is a failure.
 */
class DefaultsMatrixTest {
    @ParameterizedTest
    @MethodSource("io.claimwright.it.servers.Container#all")
    void everyAnswerIsTheExpectedOne(Container container) throws Exception {
        List<String> wrong = wrong(container);
        int all = lines().size();
        System.out.printf("%s:%n", container);
        wrong.forEach(System.out::println);
        System.out.printf("matrix: %d of %d as expected%n", all - wrong.size(), all);
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothingIsWithoutARow() {
        assertThat(Needs.without(lines())).isEmpty();
    }

    /** So that the test above is no empty promise. */
    @Test
    void withoutItsRowsEachThingIsMissed() {
        for (String need : Needs.all()) {
            List<Line> others = lines().stream()
                    .filter(line -> !line.covers().contains(need))
                    .toList();
            assertThat(Needs.without(others)).contains(need);
        }
    }

    @Test
    void theLoadersAreThoseOfTheLibrary() {
        assertThat(Needs.loaders())
                .contains(TokenInBlocklistLoader.class, DecodeKeyLoader.class)
                .hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void noTwoRowsSayTheSame() {
        assertThat(lines()).extracting(Line::toString).doesNotHaveDuplicates();
    }

    private static List<Row> rows() {
        return Stream.of(
                        RefusalRows.all(),
                        TokenRows.all(),
                        LocationRows.all(),
                        GuardRows.all(),
                        LoaderRows.all(),
                        ErrorLoaderRows.all(),
                        MintRows.all(),
                        CookieRows.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Line> lines() {
        return Stream.concat(rows().stream(), StartRows.all().stream()).toList();
    }

    private static List<String> wrong(Container container) throws Exception {
        List<String> wrong = new ArrayList<>();
        List<Row.Running> running = new ArrayList<>();
        for (Row row : rows()) {
            running.add(row.at("/row" + running.size()));
        }
        Server server = container.start(running.stream().map(Row.Running::app).toArray(App[]::new));
        try (Log log = Log.open()) {
            for (Row.Running one : running) {
                tell(one.row(), one.complaints(server, log), wrong);
            }
        } finally {
            server.stop();
        }
        for (StartRow row : StartRows.all()) {
            tell(row, row.complaints(container), wrong);
        }
        return wrong;
    }

    private static void tell(Line line, List<String> complaints, List<String> wrong) {
        if (!complaints.isEmpty()) {
            wrong.add(line + ": " + String.join("; ", complaints).replaceAll("\\s+", " "));
        }
    }
}
