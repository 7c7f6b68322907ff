package cables.parse;

/// Tells whether paragraph numbering begins in a stretch of raw text; a first look, before the
/// paragraphs are read.
final class Numbering {

    private Numbering() {}

    /// Whether a line in `[from, to)` starts with a paragraph number: `1. (`, `¶1.`, `1. SUMMARY`.
    static boolean startsIn(String text, int from, int to) {
        int at = from;
        while (at < to) {
            int start = Chars.skipBlanks(text, at, to);
            int digits = start < to && Chars.isPilcrow(text.charAt(start)) ? start + 1 : start;
            int end = Chars.skipDigits(text, digits, to);
            if (end > digits
                    && end - digits <= 2
                    && end < to
                    && (text.charAt(end) == '.' || text.charAt(end) == ')')) {
                return true;
            }
            at = Chars.nextLine(text, Chars.lineEnd(text, at, to), to);
        }
        return false;
    }
}
