package cables.export;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/// The two forms of a table: a line a row, a header line first.
///
/// In both, tabs and line ends within a cell become blanks, and lists are joined by a blank.
public enum Delimited {
    /// RFC 4180; a cell that a spreadsheet would take for a formula gets an apostrophe in front.
    CSV(",", "\r\n") {
        @Override
        String cell(String value) {
            var harmless = FORMULA.matcher(value).lookingAt() ? "'" + value : value;
            var line = oneLine(harmless);
            return QUOTED.matcher(line).find() ? '"' + line.replace("\"", "\"\"") + '"' : line;
        }
    },
    /// Values separated by tabs.
    TSV("\t", "\n") {
        @Override
        String cell(String value) {
            return oneLine(value);
        }
    };

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r]");
    private static final Pattern QUOTED = Pattern.compile("[\",]");
    private static final Pattern BREAK = Pattern.compile("\r\n|[\t\n\u000B\f\r\u0085\u2028\u2029]");

    private final String separator;
    private final String lineEnd;

    Delimited(String separator, String lineEnd) {
        this.separator = separator;
        this.lineEnd = lineEnd;
    }

    abstract String cell(String value);

    /// Writes one row.
    public void row(List<String> cells, Appendable out) throws IOException {
        var line = String.join(separator, cells.stream().map(this::cell).toList());
        out.append(line).append(lineEnd);
    }

    private static String oneLine(String value) {
        return BREAK.matcher(value).replaceAll(" ");
    }
}
