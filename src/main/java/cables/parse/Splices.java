package cables.parse;

import cables.vocabulary.PostTable;

import java.util.ArrayList;
import java.util.List;

/// Finds the splices that the network put in where sections meet: `BEIJING 00000352 002 OF 002`,
/// also in mid-line.
///
/// The post's name is looked for backwards from the serial, the cable's own first: capitals before
/// it may belong to the SUBJECT or to a sentence (09TRIPOLI221).
final class Splices {

    private static final int LONGEST_POST = 40;

    private final String text;
    private final String ownPost;
    private final List<Cut> found = new ArrayList<>();

    private Splices(String text, String ownPost) {
        this.text = text;
        this.ownPost = ownPost;
    }

    /// @param ownPost of the cable in capitals, without blanks; empty when it is not known
    static List<Cut> in(String text, int from, String ownPost) {
        var splices = new Splices(text, ownPost);
        splices.scan(from);
        return splices.found;
    }

    private void scan(int from) {
        for (int zero = text.indexOf('0', from); zero >= 0; ) {
            int end = Chars.skipDigits(text, zero, text.length());
            boolean leads = zero == from || !Chars.isDigit(text.charAt(zero - 1));
            zero = text.indexOf('0', leads ? look(from, zero, end) : end);
        }
    }

    /// Takes the digits, the first of them a zero, as the serial of a splice if the rest fits;
    /// gives the place to go on from.
    private int look(int from, int digits, int digitsEnd) {
        int end = digitsEnd - digits >= 6 && digitsEnd - digits <= 9 ? countEnd(digitsEnd) : -1;
        int start =
                end < 0 ? -1 : postStart(Math.max(lastEnd(from), digits - LONGEST_POST), digits);
        if (start < 0) {
            return digitsEnd;
        }
        found.add(new Cut(Cut.Kind.SPLICE, Cut.around(text, lastEnd(from), start, end)));
        return end;
    }

    private int lastEnd(int from) {
        return found.isEmpty() ? from : found.getLast().span().end();
    }

    /// The end of ` 001.2 OF 002` after `at`; -1 when something else stands there.
    private int countEnd(int at) {
        int section = Chars.skipBlanks(text, at, text.length());
        int sectionEnd = Chars.skipDigits(text, section, text.length());
        int page = Chars.skip(text, sectionEnd, text.length(), '.');
        int pageEnd = page > sectionEnd ? Chars.skipDigits(text, page, text.length()) : sectionEnd;
        int of = Chars.skipBlanks(text, pageEnd, text.length());
        boolean fits =
                section > at
                        && sectionEnd - section >= 2
                        && sectionEnd - section <= 3
                        && of > pageEnd
                        && isOf(of);
        int total = fits ? Chars.skipBlanks(text, of + 2, text.length()) : of;
        int totalEnd = Chars.skipDigits(text, total, text.length());
        return fits && totalEnd > total && totalEnd - total <= 3 ? totalEnd : -1;
    }

    private boolean isOf(int at) {
        return at + 2 <= text.length()
                && "OG0".indexOf(Chars.upper(text.charAt(at))) >= 0
                && Chars.upper(text.charAt(at + 1)) == 'F';
    }

    /// Where the post before the serial starts: the cable's own, else the longest known one, else
    /// the whole line.
    private int postStart(int from, int serial) {
        int end = Chars.skipSpaceBack(text, from, serial);
        int own = ownPost.isEmpty() ? -1 : matchBack(from, end, ownPost);
        return own >= 0 ? own : otherPostStart(from, end);
    }

    /// Where `letters` start if they stand, blanks aside, right before `end`.
    private int matchBack(int from, int end, String letters) {
        int at = end;
        for (int i = letters.length() - 1; i >= 0; i--) {
            at = skipNonLettersBack(from, at);
            if (at <= from || Chars.upper(text.charAt(at - 1)) != letters.charAt(i)) {
                return -1;
            }
            at--;
        }
        return at;
    }

    private int skipNonLettersBack(int from, int at) {
        int place = at;
        while (place > from
                && (text.charAt(place - 1) == ' '
                        || text.charAt(place - 1) == '.'
                        || text.charAt(place - 1) == '-')) {
            place--;
        }
        return place;
    }

    private int otherPostStart(int from, int end) {
        int best = -1;
        int at = end;
        for (int words = 0; words < 4 && at > from; words++) {
            at = Chars.wordStart(text, from, Chars.skipBlanksBack(text, from, at));
            if (PostTable.standard().knows(text.substring(at, end))) {
                best = at;
            }
        }
        int line = Chars.lineStart(text, from, end);
        return best < 0 && Chars.isInCapitals(text, line, end) ? line : best;
    }
}
