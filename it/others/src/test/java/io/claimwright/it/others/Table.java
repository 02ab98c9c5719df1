package io.claimwright.it.others;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A table in a page of the documentation, between two marks; {@code -Dtables=update} writes it. */
final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    Table row(List<String> cells) {
        rows.add(cells);
        return this;
    }

    /** Compares the table with the one in a page, or writes it there. */
    void isIn(String page, String name) throws IOException {
        Path file = Path.of("../../docs").resolve(page);
        String text = Files.readString(file);
        String start = "<!-- table: " + name + " -->\n\n";
        int from = text.indexOf(start) + start.length();
        int to = text.indexOf("\n<!-- end -->", from);
        assertThat(from).as("%s has a place for the table %s", page, name).isGreaterThanOrEqualTo(start.length());
        if ("update".equals(System.getProperty("tables"))) {
            Files.writeString(file, text.substring(0, from) + this + text.substring(to));
        } else {
            assertThat(text.substring(from, to)).isEqualTo(toString());
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append("| ").append(String.join(" | ", row)).append(" |\n");
            if (row == rows.get(0)) {
                text.append("| --- ".repeat(row.size())).append("|\n");
            }
        }
        return text.toString();
    }

    /** The libraries' names with their versions, after a first cell. */
    static List<String> heading(String first, List<Library> libraries) {
        return Stream.concat(
                        Stream.of(first),
                        libraries.stream()
                                .map(each ->
                                        (each.name() + " " + System.getProperty("version." + each.name(), "")).strip()))
                .toList();
    }
}
