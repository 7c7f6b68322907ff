package cables.parse;

import java.util.List;
import java.util.function.IntPredicate;

/// Steps over the characters of a text: blanks, line ends, runs of letters and digits. All linear,
/// none backtracks.
final class Chars {

    private static final char PILCROW = '\u00b6';
    private static final char LINE_SEPARATOR = '\u2028';

    /// How much text is looked through for one kind of line end before the others are looked for.
    private static final int PIECE = 160;

    private Chars() {}

    /// For each ASCII character whether `wanted` holds: where each character of a text is asked and
    /// most say no, a table answers faster than a chain of comparisons.
    static boolean[] table(IntPredicate wanted) {
        var table = new boolean[128];
        for (int c = 0; c < table.length; c++) {
            table[c] = wanted.test(c);
        }
        return table;
    }

    /// Whether `c` is one of the characters that a table was made for.
    static boolean isIn(boolean[] table, char c) {
        return c < table.length && table[c];
    }

    /// Whether any of some words stands in the stretch, letter by letter: what a pattern cannot do
    /// without is looked for before the pattern is tried.
    static boolean holdsAny(String text, int from, int to, List<String> words) {
        for (var word : words) {
            if (text.indexOf(word, from, to) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// The sign of a paragraph, as it is or as it looks after reading in a wrong encoding.
    static boolean isPilcrow(char c) {
        return c == PILCROW || c == '\ufffd' || c == 'Â' || c == 'â' || c == '§';
    }

    static boolean isSpace(char c) {
        return c <= ' '
                ? c == ' ' || (c >= '\t' && c <= '\r')
                : c == '\u00a0' || c == LINE_SEPARATOR;
    }

    static boolean isLineEnd(char c) {
        return c <= '\r' ? c == '\n' || c == '\r' : c == LINE_SEPARATOR;
    }

    /// A blank that is no line end.
    static boolean isBlank(char c) {
        return isSpace(c) && !isLineEnd(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isLetter(char c) {
        return c < 128 ? isLower((char) (c | 0x20)) : Character.isLetter(c);
    }

    static char upper(char c) {
        return isLower(c) ? (char) (c - 32) : c;
    }

    static int skipSpace(String text, int at, int to) {
        int place = at;
        while (place < to && isSpace(text.charAt(place))) {
            place++;
        }
        return place;
    }

    static int skipSpaceBack(String text, int from, int at) {
        int place = at;
        while (place > from && isSpace(text.charAt(place - 1))) {
            place--;
        }
        return place;
    }

    static int skipBlanks(String text, int at, int to) {
        int place = at;
        while (place < to && isBlank(text.charAt(place))) {
            place++;
        }
        return place;
    }

    static int skipBlanksBack(String text, int from, int at) {
        int place = at;
        while (place > from && isBlank(text.charAt(place - 1))) {
            place--;
        }
        return place;
    }

    static int skipDigits(String text, int at, int to) {
        int place = at;
        while (place < to && isDigit(text.charAt(place))) {
            place++;
        }
        return place;
    }

    static int skipLetters(String text, int at, int to) {
        int place = at;
        while (place < to && isLetter(text.charAt(place))) {
            place++;
        }
        return place;
    }

    static int skip(String text, int at, int to, char wanted) {
        int place = at;
        while (place < to && text.charAt(place) == wanted) {
            place++;
        }
        return place;
    }

    /// The next place where white space begins.
    static int wordEnd(String text, int at, int to) {
        int place = at;
        while (place < to && !isSpace(text.charAt(place))) {
            place++;
        }
        return place;
    }

    static int wordStart(String text, int from, int at) {
        int place = at;
        while (place > from && !isSpace(text.charAt(place - 1))) {
            place--;
        }
        return place;
    }

    /// The end of the line that `at` stands in.
    static int lineEnd(String text, int at, int to) {
        for (int piece = at; piece < to; piece += PIECE) {
            int end = Math.min(to, piece + PIECE);
            int lineFeed = first('\n', text, piece, end);
            int lineEnd = first(LINE_SEPARATOR, text, piece, first('\r', text, piece, lineFeed));
            if (lineEnd < end) {
                return lineEnd;
            }
        }
        return Math.max(at, to);
    }

    /// The first place of `wanted`; `to` where there is none.
    static int first(char wanted, String text, int from, int to) {
        int found = text.indexOf(wanted, from, to);
        return found < 0 ? to : found;
    }

    /// Where the next line starts, `end` being the end of a line: past LF, CR or CR LF.
    static int nextLine(String text, int end, int to) {
        if (end >= to) {
            return to;
        }
        boolean both = text.charAt(end) == '\r' && end + 1 < to && text.charAt(end + 1) == '\n';
        return end + (both ? 2 : 1);
    }

    static int lineStart(String text, int from, int at) {
        int place = at;
        while (place > from && !isLineEnd(text.charAt(place - 1))) {
            place--;
        }
        return place;
    }

    /// Whether only blanks stand between the start of the line and `at`.
    static boolean isAtLineStart(String text, int from, int at) {
        int place = skipBlanksBack(text, from, at);
        return place == from || isLineEnd(text.charAt(place - 1));
    }

    /// Whether the line above the one `at` stands in is blank, or there is none.
    static boolean isBelowBlankLine(String text, int from, int at) {
        int start = lineStart(text, from, at);
        int above = skipSpaceBack(text, from, start);
        return above == from || countLineEnds(text, above, start) >= 2;
    }

    static int countLineEnds(String text, int from, int to) {
        int count = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (isLineEnd(c) && !(c == '\n' && at > from && text.charAt(at - 1) == '\r')) {
                count++;
            }
        }
        return count;
    }

    /// Where `word` ends if it stands at `at`, letters compared without case; else -1.
    static int match(String text, int at, int to, String word) {
        if (at < 0 || at + word.length() > to) {
            return -1;
        }
        for (int i = 0; i < word.length(); i++) {
            if (upper(text.charAt(at + i)) != word.charAt(i)) {
                return -1;
            }
        }
        return at + word.length();
    }

    /// As `match`, but up to two blanks may stand between any two letters: `S E C R E T`.
    static int matchSpaced(String text, int at, int to, String word) {
        int place = at;
        for (int i = 0; i < word.length(); i++) {
            int letter = i == 0 ? place : skipUpToTwoBlanks(text, place, to);
            if (letter >= to || upper(text.charAt(letter)) != word.charAt(i)) {
                return -1;
            }
            place = letter + 1;
        }
        return place;
    }

    private static int skipUpToTwoBlanks(String text, int at, int to) {
        return Math.min(skipBlanks(text, at, to), at + 2);
    }

    static boolean isWordBoundary(String text, int at, int from, int to) {
        return at <= from
                || at >= to
                || !(Character.isLetterOrDigit(text.charAt(at - 1))
                        && Character.isLetterOrDigit(text.charAt(at)));
    }

    static boolean holdsLetter(String text, int from, int to) {
        int at = from;
        while (at < to && !isLetter(text.charAt(at))) {
            at++;
        }
        return at < to;
    }

    /// Whether all letters of the stretch are capitals, and there is one.
    static boolean isInCapitals(String text, int from, int to) {
        boolean found = false;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (Character.isLowerCase(c)) {
                return false;
            }
            found |= isLetter(c);
        }
        return found;
    }

    /// The text on one line: runs of white space become one blank, those at both ends go.
    static String oneLine(String text) {
        return isOneLine(text) ? text : joined(text);
    }

    private static boolean isOneLine(String text) {
        boolean gap = true;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean space = isSpace(c);
            if (space && (gap || c != ' ')) {
                return false;
            }
            gap = space;
        }
        return !gap || text.isEmpty();
    }

    private static String joined(String text) {
        var line = new StringBuilder(text.length());
        boolean gap = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean space = isSpace(c);
            if (!space && gap && !line.isEmpty()) {
                line.append(' ');
            }
            if (!space) {
                line.append(c);
            }
            gap = space;
        }
        return line.toString();
    }
}
