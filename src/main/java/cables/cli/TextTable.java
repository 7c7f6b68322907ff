package cables.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.IntStream;

/// Prints rows of text in columns, two blanks apart, each as wide as its widest cell; the last one
/// is not filled up.
///
/// @param columns which side each of them is aligned to
record TextTable(List<Side> columns) {

    /// The sides of a column.
    enum Side {
        LEFT,
        RIGHT
    }

    static TextTable of(Side... columns) {
        return new TextTable(List.of(columns));
    }

    /// @param rows cells that are safe to print; as many in each as there are columns
    void write(List<List<String>> rows, Writer out) throws IOException {
        var widths =
                IntStream.range(0, columns.size())
                        .map(column ->
                                rows.stream().mapToInt(it -> width(it, column)).max().orElse(0))
                        .toArray();
        for (var row : rows) {
            out.write(line(row, widths) + "\n");
        }
    }

    private static int width(List<String> row, int column) {
        return Wrapping.columns(row.get(column));
    }

    private String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            var fill = " ".repeat(widths[i] - width(row, i));
            line.append(i == 0 ? "" : "  ")
                    .append(columns.get(i) == Side.RIGHT ? fill : "")
                    .append(row.get(i))
                    .append(columns.get(i) == Side.LEFT ? fill : "");
        }
        return line.toString().stripTrailing();
    }
}
