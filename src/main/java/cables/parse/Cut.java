package cables.parse;

import cables.cable.BlockKind;
import cables.cable.Diagnostic;
import cables.cable.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A stretch of the raw text that is left out of the visible text, and what it is.
record Cut(Kind kind, Span span) {

    /// What is cut out, and how that is told.
    enum Kind {
        ENVELOPE(
                BlockKind.ENVELOPE,
                Diagnostic.Code.ENVELOPE_REMOVED,
                "Stands around the cable, set aside: "),
        DUPLICATE(
                BlockKind.DUPLICATE,
                Diagnostic.Code.DUPLICATE_TEXT,
                "Stands there twice, set aside: "),
        LINE_END(BlockKind.BLANK, Diagnostic.Code.ENVELOPE_REMOVED, ""),
        DAMAGE(BlockKind.BLANK, Diagnostic.Code.ENCODING_REPAIRED, ""),
        SPLICE(BlockKind.SPLICE, Diagnostic.Code.SPLICE_REMOVED, "A splice was cut out: "),
        BANNER(BlockKind.BANNER, Diagnostic.Code.BANNER_REMOVED, "A page banner was cut out: ");

        private final BlockKind block;
        private final Diagnostic.Code code;
        private final String message;

        Kind(BlockKind block, Diagnostic.Code code, String message) {
            this.block = block;
            this.code = code;
            this.message = message;
        }
    }

    private static final int LONGEST_QUOTE = 60;

    /// Records the cut: its block and a diagnostic.
    void write(Draft draft, String text) {
        draft.mark(kind.block, span);
        var quote = quote(text);
        if (!quote.isEmpty() && !kind.message.isEmpty()) {
            draft.note(kind.code, kind.message + quote, span);
        }
    }

    /// The first words of what is cut out, on one line.
    private String quote(String text) {
        int end = Math.min(span.end(), span.start() + 4 * LONGEST_QUOTE);
        var words = Chars.oneLine(text.substring(span.start(), end));
        return words.length() > LONGEST_QUOTE ? words.substring(0, LONGEST_QUOTE) + " ..." : words;
    }

    Cut(Kind kind, int start, int end) {
        this(kind, new Span(start, end));
    }

    /// The cuts in order, none overlapping: of two that do, the one that starts first keeps the
    /// common part.
    static List<Cut> inOrder(List<Cut> cuts) {
        var ordered = new ArrayList<Cut>();
        int at = 0;
        for (var cut :
                cuts.stream()
                        .sorted(
                                Comparator.comparingInt((Cut it) -> it.span.start())
                                        .thenComparingInt(it -> -it.span.end()))
                        .toList()) {
            int start = Math.max(at, cut.span.start());
            if (start < cut.span.end()) {
                ordered.add(new Cut(cut.kind, start, cut.span.end()));
                at = cut.span.end();
            }
        }
        return ordered;
    }

    /// The stretches to leave out: those of `ordered`, touching ones joined.
    static List<Span> spans(List<Cut> ordered) {
        var spans = new ArrayList<Span>();
        for (var cut : ordered) {
            boolean touches = !spans.isEmpty() && spans.getLast().end() == cut.span.start();
            spans.add(touches ? spans.removeLast().and(cut.span) : cut.span);
        }
        return spans;
    }

    /// What to cut so that the text before `start` and the text after `end` run on: a line end, and
    /// a blank line if a sentence ends before it, stay.
    static Span around(String text, int from, int start, int end) {
        int before = Chars.skipSpaceBack(text, from, start);
        int after = Chars.skipSpace(text, end, text.length());
        int lineEnd = Chars.lineEnd(text, before, start);
        if (lineEnd >= start) {
            return inline(text, start, end, after);
        }
        int join = Chars.nextLine(text, lineEnd, start);
        boolean breaks =
                before > from
                        && endsSentence(text.charAt(before - 1))
                        && after < text.length()
                        && !Chars.isLower(text.charAt(after));
        int blank = breaks ? Chars.nextLine(text, Chars.lineEnd(text, join, start), start) : join;
        return new Span(Math.min(blank, start), leadingLineStart(text, end, after));
    }

    /// In mid-line the white space after it goes too, unless none stands before it.
    private static Span inline(String text, int start, int end, int after) {
        boolean spaced = start == 0 || Chars.isSpace(text.charAt(start - 1));
        return new Span(start, spaced ? after : end);
    }

    /// Keeps the indentation of the line that follows.
    private static int leadingLineStart(String text, int end, int after) {
        return Math.max(end, Chars.lineStart(text, end, after));
    }

    private static boolean endsSentence(char c) {
        return ".?!:;)\"”]-".indexOf(c) >= 0;
    }
}
