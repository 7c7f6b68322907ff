package cables.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table of the vocabulary: tab-separated text among the resources, its first line naming the columns.
record Table(List<Map<String, String>> rows) {

    /// Reads the table called `name`; absent columns of a short row are empty.
    static Table named(String name) {
        try (var in = Objects.requireNonNull(Table.class.getResourceAsStream(name + ".tsv"), name);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return of(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + name, e);
        }
    }

    private static Table of(List<String> lines) {
        var columns = lines.getFirst().split("\t", -1);
        return new Table(lines.stream().skip(1).map(line -> row(columns, line.split("\t", -1))).toList());
    }

    private static Map<String, String> row(String[] columns, String[] cells) {
        return IntStream.range(0, columns.length)
                .boxed()
                .collect(Collectors.toUnmodifiableMap(i -> columns[i], i -> i < cells.length ? cells[i].strip() : ""));
    }
}
