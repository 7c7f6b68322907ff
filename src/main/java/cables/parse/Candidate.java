package cables.parse;

/// A number that may head a paragraph.
///
/// @param start where it starts, its pilcrow or list dash included
/// @param digits as written
/// @param text where what it numbers starts
/// @param lineStart whether nothing else stands before it on its line
/// @param pilcrow whether a pilcrow stands before it
/// @param below whether a blank line or a rule stands above it
/// @param marked whether a portion marking follows
/// @param inSentence whether the line above does not end a sentence
/// @param bracketed whether a parenthesis closes it, `2)`, and no full stop
record Candidate(
        int start,
        String digits,
        int number,
        int text,
        boolean lineStart,
        boolean pilcrow,
        boolean below,
        boolean marked,
        boolean inSentence,
        boolean bracketed) {

    /// How much speaks for its heading a paragraph.
    double weight() {
        return 1
                + (marked ? 2 : 0)
                + (pilcrow ? 0.6 : 0)
                + (below ? 1 : 0)
                + (lineStart ? 0.5 : -0.6)
                - (inSentence && !marked ? 1.2 : 0);
    }

    boolean isStrong() {
        return marked || (below && lineStart);
    }

    Candidate numbered(int other) {
        return new Candidate(
                start,
                digits,
                other,
                text,
                lineStart,
                pilcrow,
                below,
                marked,
                inSentence,
                bracketed);
    }
}
