package cables.cli;

import cables.cable.Span;
import cables.cable.TextLines;

/// The line of a text in which something was found, made safe and cut so that it fits, with the
/// place apart from what stands around it.
///
/// @param line its number, from 1
/// @param column where in it the place begins, from 1
record Excerpt(int line, int column, String before, String odd, String after) {

    /// More of a line on either side is never shown.
    private static final int LONGEST = 1_000;

    /// @param columns how many the line may take
    static Excerpt of(TextLines lines, Span span, int columns) {
        var place = lines.firstSeen(span);
        int line = lines.number(place.start());
        var all = lines.span(line);
        int start = Math.min(place.start(), all.end());
        int end = Math.min(place.end(), place.start() + LONGEST);
        return new Excerpt(
                        line,
                        lines.column(place.start()),
                        safe(lines, Math.max(all.start(), start - LONGEST), start),
                        safe(lines, place.start(), end),
                        safe(lines, end, Math.min(all.end(), end + LONGEST)))
                .cut(columns);
    }

    /// Empty where `end` is before `start`, as it is for a place at a line end.
    private static String safe(TextLines lines, int start, int end) {
        return TerminalText.safe(lines.text().substring(start, Math.max(start, end)));
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
