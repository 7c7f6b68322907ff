package cables.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Breaks lines at blanks so that they fit a width; colours take no room, wide letters take two.
///
/// @param width in columns; 0 for no limit
record Wrapping(int width) {

    /// Colours, and the ends of links.
    private static final Pattern UNSEEN =
            Pattern.compile("\u001b\\[[0-9;]*m|\u001b\\]8;[^\u001b]*\u001b\\\\");

    /// A width that nothing is broken at.
    static final Wrapping NONE = new Wrapping(0);

    /// One line, or several, the first of which starts with `first` and the others with `others`.
    List<String> lines(String first, String others, String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder(first);
        boolean fresh = true;
        for (var word : text.split(" ", -1)) {
            if (!fresh && width > 0 && columns(line) + 1 + columns(word) > width) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(others);
                fresh = true;
            }
            if (fresh && word.isEmpty() && !lines.isEmpty()) {
                continue;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /// The columns that text takes on a terminal.
    static int columns(CharSequence text) {
        return Columns.of(UNSEEN.matcher(text).replaceAll(""));
    }
}
