package cables.parse;

import cables.cable.Diagnostic;

import java.util.ArrayList;
import java.util.List;

/// Finds what copying did to the line ends: a backslash before each (06BERN1280), or a blank line
/// after each.
final class LineEnds {

    private static final int FEWEST_BACKSLASHES = 4;
    private static final int FEWEST_LINES = 12;
    private static final int MOST_LINES = 60;
    private static final double SHARE = 0.9;

    private final String text;
    private final int from;

    private LineEnds(String text, int from) {
        this.text = text;
        this.from = from;
    }

    /// @param from where the cable starts
    static List<Cut> in(String text, int from) {
        var ends = new LineEnds(text, from);
        var cuts = new ArrayList<>(ends.backslashes());
        if (ends.areDoubled()) {
            cuts.addAll(ends.blankLines());
        }
        return cuts;
    }

    /// Says once, at the first place, what was cut out of how many lines.
    static void note(List<Cut> cuts, Draft draft) {
        var ends = cuts.stream().filter(it -> it.kind() == Cut.Kind.LINE_END).toList();
        if (!ends.isEmpty()) {
            draft.note(
                    Diagnostic.Code.ENVELOPE_REMOVED,
                    "A backslash or blank line that copying put at the ends of lines was cut out, "
                            + ends.size()
                            + " times.",
                    ends.getFirst().span());
        }
    }

    private List<Cut> backslashes() {
        var cuts = new ArrayList<Cut>();
        for (int at = text.indexOf('\\', from); at >= 0; at = text.indexOf('\\', at + 1)) {
            if (at + 1 == text.length() || Chars.isLineEnd(text.charAt(at + 1))) {
                cuts.add(new Cut(Cut.Kind.LINE_END, at, at + 1));
            }
        }
        return cuts.size() < FEWEST_BACKSLASHES ? List.of() : cuts;
    }

    /// Whether nearly each line is followed by a blank one, wrapped lines too.
    private boolean areDoubled() {
        int single = 0;
        int doubled = 0;
        int at = from;
        while (at < text.length() && single + doubled < MOST_LINES) {
            int end = Chars.lineEnd(text, at, text.length());
            int next = Chars.skipSpace(text, end, text.length());
            int ends = Chars.countLineEnds(text, end, Math.min(next, end + 8));
            single += ends == 1 ? 1 : 0;
            doubled += ends > 1 ? 1 : 0;
            at = Math.max(next, end + 1);
        }
        return doubled >= FEWEST_LINES && doubled >= SHARE * (single + doubled) && isWrapped();
    }

    /// Text with a paragraph a line has blank lines between them by right.
    private boolean isWrapped() {
        int end = Math.min(text.length(), from + 4000);
        int longest = 0;
        for (int at = from;
                at < end;
                at = Chars.nextLine(text, Chars.lineEnd(text, at, end), end)) {
            longest = Math.max(longest, Chars.lineEnd(text, at, end) - at);
        }
        return longest <= 100;
    }

    /// One line end of each two.
    private List<Cut> blankLines() {
        var cuts = new ArrayList<Cut>();
        int at = from;
        while (at < text.length()) {
            int next = Chars.nextLine(text, Chars.lineEnd(text, at, text.length()), text.length());
            int blankEnd = Chars.lineEnd(text, next, text.length());
            boolean blank =
                    next < text.length() && Chars.skipBlanks(text, next, blankEnd) == blankEnd;
            int after = blank ? Chars.nextLine(text, blankEnd, text.length()) : next;
            if (blank) {
                cuts.add(new Cut(Cut.Kind.LINE_END, next, after));
            }
            at = Math.max(after, at + 1);
        }
        return cuts;
    }
}
