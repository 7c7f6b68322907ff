package cables.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A table of the vocabulary: tab-separated text among the resources, its first line naming the
/// columns.
record Table(List<Row> rows) {

    /// One line of a table; cells that a short line lacks are empty.
    record Row(List<String> columns, List<String> cells) {

        String cell(String column) {
            int i = columns.indexOf(column);
            return i < cells.size() ? cells.get(i).strip() : "";
        }

        /// Whether what the line says is beyond doubt; tables without the column are.
        boolean isCertain() {
            return !columns.contains("certainty") || cell("certainty").isEmpty();
        }
    }

    static Table named(String name) {
        try (var in = Objects.requireNonNull(Table.class.getResourceAsStream(name + ".tsv"), name);
                var reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return of(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + name, e);
        }
    }

    private static Table of(List<String> lines) {
        var columns = cells(lines.getFirst());
        return new Table(
                lines.stream().skip(1).map(line -> new Row(columns, cells(line))).toList());
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }
}
