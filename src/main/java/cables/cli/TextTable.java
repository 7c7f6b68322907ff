package cables.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.IntStream;

/// Prints rows of text in columns, two blanks apart, each as wide as its widest cell; the last one
/// is not filled up, and is cut where a line would not fit.
///
/// @param width how long a line may be; 0 for no limit
/// @param columns which side each of them is aligned to
record TextTable(int width, List<Side> columns) {

    private static final int NARROWEST = 8;

    /// The sides of a column.
    enum Side {
        LEFT,
        RIGHT
    }

    static TextTable of(Side... columns) {
        return new TextTable(0, List.of(columns));
    }

    /// Of lines no longer than this.
    TextTable within(int columnsOfTerminal) {
        return new TextTable(columnsOfTerminal, columns);
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
                    .append(i == columns.size() - 1 ? cut(row.get(i), line) : row.get(i))
                    .append(columns.get(i) == Side.LEFT ? fill : "");
        }
        return line.toString().stripTrailing();
    }

    private String cut(String last, CharSequence line) {
        int room = Math.max(NARROWEST, width - Wrapping.columns(line));
        return width == 0 || Wrapping.columns(last) <= room ? last : Columns.start(last, room);
    }
}
