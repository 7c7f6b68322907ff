package cables.cli;

import cables.cable.Span;
import cables.cable.TextLines;

/// The line of a text in which something was found, made safe and cut so that it fits, with the
/// place apart from what stands around it.
///
/// @param line its number, from 1
/// @param column where in it the place begins, from 1
record Excerpt(int line, int column, String before, String odd, String after) {

    /// @param columns how many the line may take
    static Excerpt of(TextLines lines, Span span, int columns) {
        var place = lines.firstSeen(span);
        int line = lines.number(place.start());
        var all = lines.span(line);
        return new Excerpt(
                        line,
                        lines.column(place.start()),
                        safe(lines, all.start(), Math.min(place.start(), all.end())),
                        TerminalText.safe(place.of(lines.text())),
                        safe(lines, Math.min(place.end(), all.end()), all.end()))
                .cut(columns);
    }

    private static String safe(TextLines lines, int start, int end) {
        return TerminalText.safe(new Span(start, end).of(lines.text()));
    }

    private Excerpt cut(int columns) {
        if (Columns.of(before + odd + after) <= columns) {
            return this;
        }
        var place = Columns.start(odd, Math.max(1, columns - columns / 3));
        int room = columns - Math.max(1, Columns.of(place));
        var left = Columns.end(before, Math.max(room / 2, room - Columns.of(after)));
        var right = Columns.start(after, room - Columns.of(left));
        return new Excerpt(line, column, left, place, right);
    }

    /// The line itself.
    String text() {
        return (before + odd + after).stripTrailing();
    }

    /// What stands below the line: ` ^~~~`.
    String caret() {
        return " ".repeat(Columns.of(before)) + "^" + "~".repeat(Math.max(0, Columns.of(odd) - 1));
    }
}
