package cables.engine;

import java.util.Locale;

/// Cuts a text into words, one at a time: the one place that says what a word is, for text and
/// question alike.
///
/// A word is a run of letters and digits, folded to lower case without accents. Beyond that:
/// - `China's`, `don't` are one word; `d'Ivoire`, `O'Brien` are two. A comma that stood for an
///   apostrophe (`JAPAN,S`) is read as one.
/// - `U.S.`, `E.O.` are one word each, `u.s.`; `US` in capitals is found under that form too, at
///   the same position.
/// - `1.2` is one word, and `10,000` is `10000`.
/// - A word broken over a line by a hyphen (`APPOINT-`, `MENT`) is one; any other hyphen, slash or
///   sign parts words.
/// - An ideograph is a word of its own. A longer word than {@link #LONGEST} is cut into several.
///
/// Time is linear in the length of the text. Not safe for use by several threads; made to be used
/// again and again.
public final class WordScanner {

    /// The length of the longest form, in UTF-16 units.
    public static final int LONGEST = 128;

    private String text = "";
    private int at;
    private final char[] form = new char[LONGEST + Folding.LONGEST + 1];
    private int length;
    private int start;
    private int end;
    private boolean capitals;
    private boolean sibling;
    private boolean onSibling;

    /// Starts over with another text.
    public WordScanner reset(String newText) {
        text = newText;
        at = 0;
        sibling = false;
        onSibling = false;
        return this;
    }

    /// Moves to the next word.
    ///
    /// @return false at the end of the text
    public boolean next() {
        onSibling = sibling;
        if (sibling) {
            sibling = false;
            dotted();
            return true;
        }
        return scan();
    }

    /// The form of the current word; valid up to {@link #length} and until the next call.
    public char[] buffer() {
        return form;
    }

    public int length() {
        return length;
    }

    /// The form of the current word as a string of its own.
    public String form() {
        return new String(form, 0, length);
    }

    /// Where the current word starts in the text.
    public int start() {
        return start;
    }

    /// Where the current word ends in the text.
    public int end() {
        return end;
    }

    /// Whether the current form is another one of the word before, at the same position.
    public boolean isSibling() {
        return onSibling;
    }

    private boolean scan() {
        length = 0;
        while (length == 0 && skipToWord()) {
            readWord();
        }
        return length > 0;
    }

    private boolean skipToWord() {
        while (at < text.length() && !isWordAt(at)) {
            at++;
        }
        return at < text.length();
    }

    private void readWord() {
        start = at;
        if (isDottedAt(at)) {
            readDotted();
        } else if (isIdeographAt(at)) {
            appendFolded();
        } else {
            readRun();
        }
        end = at;
    }

    private void readRun() {
        capitals = true;
        while (at < text.length() && length < LONGEST && step()) {}
        sibling = capitals && Abbreviations.hasDottedForm(form, length);
    }

    /// Takes in one more character of a word, or whatever may stand between two of them; false
    /// where the word ends.
    private boolean step() {
        var c = text.charAt(at);
        if (c < 128 ? Folding.isAsciiWord(c) : isWordAt(at)) {
            return stepLetter(c);
        }
        return switch (c) {
            case '.' -> joinDigits();
            case ',' -> joinThousands() || joinCommaS();
            case '\'', '’', '‘', 'ʼ', '´', '`' -> joinApostrophe();
            case '-' -> joinBrokenLine();
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> skipInvisible();
            default -> false;
        };
    }

    private boolean stepLetter(char c) {
        if (c < 128) {
            capitals &= c >= 'A' && c <= 'Z';
            form[length++] = Folding.ascii(c);
            at++;
            return true;
        }
        if (isIdeographAt(at)) {
            return false;
        }
        capitals = false;
        appendFolded();
        return true;
    }

    private void appendFolded() {
        var codePoint = text.codePointAt(at);
        at += Character.charCount(codePoint);
        length = Folding.append(codePoint, form, length);
    }

    private boolean joinDigits() {
        if (!isDigit(at - 1) || !isDigit(at + 1)) {
            return false;
        }
        capitals = false;
        form[length++] = '.';
        at++;
        return true;
    }

    private boolean joinThousands() {
        var before = 0;
        while (before < 4 && isDigit(at - 1 - before)) {
            before++;
        }
        var grouped =
                (before == length || before == 3)
                        && before > 0
                        && before < 4
                        && threeDigitsAt(at + 1);
        if (grouped) {
            at++;
        }
        return grouped;
    }

    private boolean threeDigitsAt(int i) {
        return isDigit(i) && isDigit(i + 1) && isDigit(i + 2) && !isDigit(i + 3);
    }

    private boolean joinCommaS() {
        var joined =
                length >= 2
                        && isLetter(at - 1)
                        && at + 1 < text.length()
                        && (text.charAt(at + 1) == 'S' || text.charAt(at + 1) == 's')
                        && !isWordAt(at + 2);
        return joined && takeApostrophe();
    }

    private boolean joinApostrophe() {
        if (!isLetter(at - 1) && !isDigit(at - 1)) {
            return false;
        }
        var suffix = 0;
        while (suffix < 3 && isLetter(at + 1 + suffix)) {
            suffix++;
        }
        var joined = suffix > 0 && !isWordAt(at + 1 + suffix) && isSuffix(at + 1, suffix);
        return joined && takeApostrophe();
    }

    private boolean isSuffix(int from, int count) {
        var suffix = text.substring(from, from + count).toLowerCase(Locale.ROOT);
        return switch (suffix) {
            case "s", "t", "d", "m", "ll", "re", "ve" -> true;
            default -> false;
        };
    }

    private boolean takeApostrophe() {
        capitals = false;
        form[length++] = '\'';
        at++;
        return true;
    }

    /// Joins a word that a hyphen breaks over a line: in capitals throughout, or going on in lower
    /// case.
    private boolean joinBrokenLine() {
        var next = LineBreaks.joinedAt(text, at, capitals && length > 1);
        if (next >= 0) {
            at = next;
        }
        return next >= 0;
    }

    private boolean skipInvisible() {
        at++;
        return true;
    }

    /// Whether single letters follow one another, each with a full stop behind it, two at the
    /// least: `U.S.`, `e.g`.
    private boolean isDottedAt(int i) {
        return isLetter(i)
                && isDot(i + 1)
                && isLetter(i + 2)
                && !isWordAt(i + 3)
                && (i == 0 || !isWordAt(i - 1));
    }

    private void readDotted() {
        capitals = false;
        while (length < LONGEST && isLetter(at) && !isWordAt(at + 1)) {
            appendFolded();
            form[length++] = '.';
            if (!isDot(at)) {
                return;
            }
            at++;
        }
    }

    private void dotted() {
        for (var i = length - 1; i >= 0; i--) {
            form[2 * i] = form[i];
            form[2 * i + 1] = '.';
        }
        length *= 2;
    }

    private boolean isDot(int i) {
        return i < text.length() && text.charAt(i) == '.';
    }

    private boolean isDigit(int i) {
        return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
    }

    private boolean isLetter(int i) {
        return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
    }

    private boolean isWordAt(int i) {
        if (i < 0 || i >= text.length()) {
            return false;
        }
        var c = text.charAt(i);
        return c < 128 ? Folding.isAsciiWord(c) : Folding.isWord(text.codePointAt(i));
    }

    private boolean isIdeographAt(int i) {
        return text.charAt(i) >= 0x2E80 && Character.isIdeographic(text.codePointAt(i));
    }
}
