package cables.parse;

/// Steps over the characters of a text: blanks, line ends, runs of letters and digits. All linear,
/// none backtracks.
final class Chars {

    private static final char PILCROW = '\u00b6';

    private Chars() {}

    /// The sign of a paragraph, as it is or as it looks after reading in a wrong encoding.
    static boolean isPilcrow(char c) {
        return c == PILCROW || c == '\ufffd' || c == 'Â' || c == 'â';
    }

    static boolean isSpace(char c) {
        return c == ' '
                || c == '\n'
                || c == '\r'
                || c == '\t'
                || c == '\f'
                || c == '\u000b'
                || c == '\u00a0'
                || c == '\u2028';
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028';
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
        return c < 128 ? isUpper(c) || isLower(c) : Character.isLetter(c);
    }

    static char upper(char c) {
        return isLower(c) ? (char) (c - 32) : c;
    }

    static int skipSpace(CharSequence text, int at, int to) {
        int place = at;
        while (place < to && isSpace(text.charAt(place))) {
            place++;
        }
        return place;
    }

    static int skipSpaceBack(CharSequence text, int from, int at) {
        int place = at;
        while (place > from && isSpace(text.charAt(place - 1))) {
            place--;
        }
        return place;
    }

    static int skipBlanks(CharSequence text, int at, int to) {
        int place = at;
        while (place < to && isBlank(text.charAt(place))) {
            place++;
        }
        return place;
    }

    static int skipBlanksBack(CharSequence text, int from, int at) {
        int place = at;
        while (place > from && isBlank(text.charAt(place - 1))) {
            place--;
        }
        return place;
    }

    static int skipDigits(CharSequence text, int at, int to) {
        int place = at;
        while (place < to && isDigit(text.charAt(place))) {
            place++;
        }
        return place;
    }

    static int skipLetters(CharSequence text, int at, int to) {
        int place = at;
        while (place < to && isLetter(text.charAt(place))) {
            place++;
        }
        return place;
    }

    static int skip(CharSequence text, int at, int to, char wanted) {
        int place = at;
        while (place < to && text.charAt(place) == wanted) {
            place++;
        }
        return place;
    }

    /// The next place where white space begins.
    static int wordEnd(CharSequence text, int at, int to) {
        int place = at;
        while (place < to && !isSpace(text.charAt(place))) {
            place++;
        }
        return place;
    }

    static int wordStart(CharSequence text, int from, int at) {
        int place = at;
        while (place > from && !isSpace(text.charAt(place - 1))) {
            place--;
        }
        return place;
    }

    static int lineEnd(CharSequence text, int at, int to) {
        int place = at;
        while (place < to && !isLineEnd(text.charAt(place))) {
            place++;
        }
        return place;
    }

    /// Where the next line starts, `end` being the end of a line: past LF, CR or CR LF.
    static int nextLine(CharSequence text, int end, int to) {
        if (end >= to) {
            return to;
        }
        boolean both = text.charAt(end) == '\r' && end + 1 < to && text.charAt(end + 1) == '\n';
        return end + (both ? 2 : 1);
    }

    static int lineStart(CharSequence text, int from, int at) {
        int place = at;
        while (place > from && !isLineEnd(text.charAt(place - 1))) {
            place--;
        }
        return place;
    }

    /// Whether only blanks stand between the start of the line and `at`.
    static boolean isAtLineStart(CharSequence text, int from, int at) {
        int place = skipBlanksBack(text, from, at);
        return place == from || isLineEnd(text.charAt(place - 1));
    }

    /// Whether the line above the one `at` stands in is blank, or there is none.
    static boolean isBelowBlankLine(CharSequence text, int from, int at) {
        int start = lineStart(text, from, at);
        int above = skipSpaceBack(text, from, start);
        return above == from || countLineEnds(text, above, start) >= 2;
    }

    static int countLineEnds(CharSequence text, int from, int to) {
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
    static int match(CharSequence text, int at, int to, String word) {
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
    static int matchSpaced(CharSequence text, int at, int to, String word) {
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

    private static int skipUpToTwoBlanks(CharSequence text, int at, int to) {
        return Math.min(skipBlanks(text, at, to), at + 2);
    }

    static boolean isWordBoundary(CharSequence text, int at, int from, int to) {
        return at <= from
                || at >= to
                || !(Character.isLetterOrDigit(text.charAt(at - 1))
                        && Character.isLetterOrDigit(text.charAt(at)));
    }

    /// Whether all letters of the stretch are capitals, and there is one.
    static boolean isInCapitals(CharSequence text, int from, int to) {
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

    static String oneLine(CharSequence text) {
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
