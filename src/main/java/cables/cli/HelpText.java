package cables.cli;

import java.util.List;
import java.util.regex.Pattern;

/// Breaks pages of help at blanks, so that they fit a width.
///
/// @param width in columns
record HelpText(int width) {

    /// What stands before the last column of a line, or before its only one.
    private static final Pattern BEFORE = Pattern.compile("^(?: *\\S.* {2,}(?=\\S)| *)");

    /// Lines of two columns go on below the second.
    List<String> lines(List<String> lines) {
        return lines.stream().flatMap(it -> lines(it).stream()).toList();
    }

    private List<String> lines(String line) {
        var before = BEFORE.matcher(line);
        int column = before.find() ? before.end() : 0;
        return new Wrapping(width)
                .lines(line.substring(0, column), " ".repeat(column), line.substring(column));
    }
}
