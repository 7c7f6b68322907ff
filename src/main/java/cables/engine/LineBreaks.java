package cables.engine;

/// Tells where a word that a hyphen breaks over a line goes on.
final class LineBreaks {

    /// A margin wider than this is none.
    private static final int MARGIN = 128;

    private LineBreaks() {}

    /// Where a word goes on behind the hyphen at `hyphen`; -1 where that hyphen is no such break.
    ///
    /// @param capitals whether the word so far is all capitals, two at the least, so that capitals
    ///   may follow; else only lower case does
    static int joinedAt(String text, int hyphen, boolean capitals) {
        var next = afterLineEnd(text, hyphen + 1);
        if (next < 0 || hyphen == 0 || !Character.isLetter(text.charAt(hyphen - 1))) {
            return -1;
        }
        var c = text.charAt(next);
        return Character.isLowerCase(c) || (capitals && Character.isUpperCase(c)) ? next : -1;
    }

    /// The same, the word before the hyphen looked at too.
    static int joinedAt(String text, int hyphen) {
        var start = hyphen;
        while (start > 0 && hyphen - start < 3 && Character.isUpperCase(text.charAt(start - 1))) {
            start--;
        }
        return joinedAt(text, hyphen, hyphen - start > 1);
    }

    /// Where the next line's text starts, when nothing but blanks and one line end stand in
    /// between; else -1.
    private static int afterLineEnd(String text, int from) {
        var i = skipBlanks(text, from);
        if (i >= text.length() || (text.charAt(i) != '\n' && text.charAt(i) != '\r')) {
            return -1;
        }
        i += text.startsWith("\r\n", i) ? 2 : 1;
        i = skipBlanks(text, i);
        return i < text.length() ? i : -1;
    }

    private static int skipBlanks(String text, int from) {
        var i = from;
        while (i < text.length()
                && i < from + MARGIN
                && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }
}
