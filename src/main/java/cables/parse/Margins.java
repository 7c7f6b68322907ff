package cables.parse;

import cables.cable.Span;

import java.util.ArrayList;
import java.util.List;

/// Finds what was put before each line of a text when it was copied: the `>` of mail, or numbers of
/// lines.
final class Margins {

    private static final int FEWEST_LINES = 8;
    private static final int MOST_LINES = 60;
    private static final double SHARE = 0.85;

    private final String text;

    private Margins(String text) {
        this.text = text;
    }

    static List<Span> in(String text) {
        var margins = new Margins(text);
        int first = Chars.skipSpace(text, 0, text.length());
        boolean numbered = first < text.length() && Chars.isDigit(text.charAt(first));
        return numbered && margins.areNumbers()
                ? margins.numbers(text.length())
                : margins.areSigns() ? margins.signs() : List.of();
    }

    private boolean areSigns() {
        int lines = 0;
        int quoted = 0;
        for (int at = 0; at < text.length() && lines < MOST_LINES; at = below(at)) {
            int start = Chars.skipBlanks(text, at, text.length());
            boolean blank = start == text.length() || Chars.isLineEnd(text.charAt(start));
            lines += blank ? 0 : 1;
            quoted += !blank && text.charAt(start) == '>' ? 1 : 0;
        }
        return quoted >= FEWEST_LINES && quoted >= SHARE * lines;
    }

    private List<Span> signs() {
        var found = new ArrayList<Span>();
        for (int at = 0; at < text.length(); at = below(at)) {
            int end = at;
            for (int sign = skipBlanks(at); sign < text.length() && text.charAt(sign) == '>'; ) {
                end = Math.min(skipBlanks(sign + 1), sign + 2);
                sign = skipBlanks(end);
            }
            add(found, at, end);
        }
        return found;
    }

    private boolean areNumbers() {
        int end = 0;
        int lines = 0;
        while (end < text.length() && lines < MOST_LINES) {
            end = below(end);
            lines++;
        }
        int numbered = numbers(end).size();
        return numbered >= FEWEST_LINES && numbered >= SHARE * lines;
    }

    /// Each one more than the one before.
    private List<Span> numbers(int to) {
        var found = new ArrayList<Span>();
        long next = -1;
        for (int at = 0; at < to; at = below(at)) {
            int digits = skipBlanks(at);
            int end = Chars.skipDigits(text, digits, Math.min(text.length(), digits + 7));
            long number = end > digits ? Long.parseLong(text, digits, end, 10) : -1;
            boolean counts = number >= 0 && (next < 0 || number == next) && isApart(end);
            next = counts ? number + 1 : next < 0 ? next : next + 1;
            add(found, at, counts ? marginEnd(end) : at);
        }
        return found;
    }

    private boolean isApart(int end) {
        return end == text.length()
                || Chars.isSpace(text.charAt(end))
                || ":|".indexOf(text.charAt(end)) >= 0;
    }

    private int marginEnd(int numberEnd) {
        boolean closed = numberEnd < text.length() && !Chars.isSpace(text.charAt(numberEnd));
        return skipBlanks(closed ? numberEnd + 1 : numberEnd);
    }

    private static void add(List<Span> found, int from, int to) {
        if (from < to) {
            found.add(new Span(from, to));
        }
    }

    private int skipBlanks(int at) {
        return Chars.skipBlanks(text, at, text.length());
    }

    private int below(int at) {
        int end = Chars.lineEnd(text, at, text.length());
        return Chars.nextLine(text, end, text.length());
    }
}
