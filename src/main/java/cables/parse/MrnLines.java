package cables.parse;

import java.util.ArrayList;
import java.util.List;

/// All MRN lines of a text, in order: at line starts in any case, in mid-line in capitals only.
final class MrnLines {

    private static final boolean[] CAPITALS =
            Chars.table(it -> ClassificationWord.mayBeginWith((char) it));

    private static final boolean[] IN_WORD = Chars.table(Character::isLetterOrDigit);

    private final String text;
    private final int to;
    private final List<MrnLine> found = new ArrayList<>();

    private MrnLines(String text) {
        this.text = text;
        this.to = text.length();
    }

    static List<MrnLine> in(String text) {
        var lines = new MrnLines(text);
        lines.scan();
        return lines.found;
    }

    private void scan() {
        int at = readLineStart(0);
        while (at < to) {
            at = Chars.isLineEnd(text.charAt(at)) ? readLineStart(at) : read(at, false);
            at = nextPlace(at);
        }
    }

    /// Reads the line below the line end at `at`, where one starts there.
    private int readLineStart(int at) {
        return read(Chars.skipSpace(text, at, to), true);
    }

    /// Gives the place to go on from.
    private int read(int at, boolean lineStart) {
        if (!ClassificationWord.mayStart(text, at, to)) {
            return at + 1;
        }
        var line = MrnLine.at(text, at, to, lineStart);
        line.ifPresent(found::add);
        return line.map(it -> it.span().end()).orElse(at + 1);
    }

    /// The next line end, or capital that begins a word and may begin a classification.
    private int nextPlace(int from) {
        boolean inWord = from > 0 && from < to && Chars.isIn(IN_WORD, text.charAt(from - 1));
        int at = from;
        while (at < to && !isPlace(text.charAt(at), inWord)) {
            inWord = Chars.isIn(IN_WORD, text.charAt(at));
            at++;
        }
        return at;
    }

    private static boolean isPlace(char c, boolean inWord) {
        return Chars.isIn(CAPITALS, c) ? !inWord : Chars.isLineEnd(c);
    }
}
