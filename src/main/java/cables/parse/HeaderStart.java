package cables.parse;

import java.util.Optional;

/// Finds where the transmission header begins that belongs to an MRN line: the last complete one
/// above it.
///
/// What stands before it is an envelope, or an earlier copy of the header (06MEXICO1476).
final class HeaderStart {

    /// How far below a DTG its FM line may stand.
    private static final int FM_REACH = 300;

    private final String text;
    private final int to;

    private HeaderStart(String text, int to) {
        this.text = text;
        this.to = to;
    }

    /// @param to where the MRN line starts
    static int of(String text, int to) {
        return new HeaderStart(text, to).find();
    }

    private int find() {
        int lowest = 0;
        Optional<Dtgs.Found> header = Optional.empty();
        for (var dtg = Dtgs.first(text, 0, to);
                dtg.isPresent();
                dtg = Dtgs.first(text, dtg.get().end(), to)) {
            if (header.isEmpty() || hasFm(dtg.get().end())) {
                lowest = header.filter(it -> hasFm(it.end())).map(Dtgs.Found::end).orElse(lowest);
                header = dtg;
            }
        }
        int after = lowest;
        return header.map(it -> above(after, it.start())).orElseGet(this::withoutDtg);
    }

    private boolean hasFm(int dtgEnd) {
        int reach = Math.min(to, dtgEnd + FM_REACH);
        int at = text.indexOf("FM ", dtgEnd, reach);
        while (at >= 0 && !Chars.isWordBoundary(text, at, 0, to)) {
            at = text.indexOf("FM ", at + 1, reach);
        }
        return at >= 0;
    }

    /// The start of the lines above the DTG that belong to it.
    private int above(int from, int dtg) {
        int start = prosigns(from, dtg);
        start = Math.min(start, orElse(word("VZCZ", from, dtg), start));
        start = Math.min(start, orElse(routedPrecedence(from, start), start));
        start = Math.min(start, orElse(word("DE R", from, dtg), start));
        start = Math.min(start, orElse(word("ZN", from, dtg), start));
        return Math.min(start, orElse(firstPage(from, dtg), start));
    }

    /// A header without a DTG: from the transmission id or the FM line on.
    private int withoutDtg() {
        int id = word("VZCZ", 0, to);
        int sender = lineWord("FM ", 0);
        return id >= 0 ? id : sender >= 0 ? sender : to;
    }

    private static int orElse(int found, int otherwise) {
        return found >= 0 ? found : otherwise;
    }

    /// Steps back over the precedence letters before a DTG: `O R 171800Z`.
    static int prosigns(String text, int from, int dtg) {
        int start = dtg;
        while (true) {
            int end = Chars.skipBlanksBack(text, from, start);
            boolean letter = end > from && "ZOPR".indexOf(text.charAt(end - 1)) >= 0;
            if (!letter || !(end - 1 == from || Chars.isSpace(text.charAt(end - 2)))) {
                return start;
            }
            start = end - 1;
        }
    }

    private int prosigns(int from, int dtg) {
        return prosigns(text, from, dtg);
    }

    private int word(String word, int from, int end) {
        int at = text.indexOf(word, from, end);
        while (at >= 0 && !Chars.isWordBoundary(text, at, from, end)) {
            at = text.indexOf(word, at + 1, end);
        }
        return at;
    }

    private int lineWord(String word, int from) {
        int at = text.indexOf(word, from, to);
        while (at >= 0 && !Chars.isAtLineStart(text, 0, at)) {
            at = text.indexOf(word, at + 1, to);
        }
        return at;
    }

    /// `PP RUEHCN`: precedence and the first routing indicator, on a line of their own.
    private int routedPrecedence(int from, int end) {
        int at = from;
        while (at < end) {
            int place = Chars.skipBlanks(text, at, end);
            boolean doubled =
                    place + 4 < end
                            && "ZOPR".indexOf(text.charAt(place)) >= 0
                            && text.charAt(place + 1) == text.charAt(place);
            if (doubled && text.startsWith(" R", place + 2)) {
                return place;
            }
            at = Chars.nextLine(text, Chars.lineEnd(text, at, end), end);
        }
        return -1;
    }

    /// The first page banner of a telegram of the 1970s, with the classification above it
    /// (1974PARIS27313).
    private int firstPage(int from, int end) {
        int page = word("PAGE 01", from, end);
        if (page < 0) {
            return -1;
        }
        if (!Chars.isAtLineStart(text, from, page)) {
            return ClassificationWord.startBefore(
                    text, from, Chars.skipBlanksBack(text, from, page));
        }
        int line = Chars.lineStart(text, from, page);
        int above = Chars.lineStart(text, from, Chars.skipSpaceBack(text, from, line));
        return ClassificationWord.at(text, Chars.skipBlanks(text, above, line), line).isPresent()
                ? above
                : line;
    }
}
