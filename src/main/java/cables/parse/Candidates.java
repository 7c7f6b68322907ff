package cables.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the numbers that may head paragraphs: at line starts, and in mid-line where a sentence
/// ends before them.
final class Candidates {

    private static final int HIGHEST = 199;

    /// A first paragraph whose number was misread is looked at for as long as this.
    private static final int LONGEST_FIRST = 6000;

    private static final boolean[] NUMBERS =
            Chars.table(it -> Chars.isDigit((char) it) || it == 'L' || it == 'l' || it == 'I');

    private final Stretch body;
    private final String text;
    private final int from;
    private final int to;

    private Candidates(Stretch body) {
        this.body = body;
        this.text = body.view().text();
        this.from = body.from();
        this.to = body.to();
    }

    static List<Candidate> in(Stretch body) {
        var found = new ArrayList<Candidate>();
        var candidates = new Candidates(body);
        for (int at = body.from(); at < body.to(); ) {
            int digits = candidates.next(at);
            candidates.read(digits).ifPresent(found::add);
            at = Math.max(digits + 1, Chars.skipDigits(candidates.text, digits, body.to()));
        }
        return found;
    }

    /// Whether the line at `at` starts with a paragraph number.
    static boolean isParagraph(Stretch segment, int at) {
        int end = segment.lineEnd(at);
        var candidates = new Candidates(segment);
        int digits = candidates.next(at);
        return digits < end
                && candidates
                        .read(digits)
                        .filter(it ->
                                it.lineStart()
                                        && it.start() <= Chars.skipBlanks(candidates.text, at, end))
                        .isPresent();
    }

    /// The first number from `at` on with which a body may begin: 1, 11 where the pilcrow became a
    /// 1, or, in a later section, any.
    static int bodyStart(Stretch segment, boolean continuation) {
        var candidates = new Candidates(segment);
        for (int at = segment.from(); at < segment.to(); ) {
            int digits = candidates.next(at);
            var found =
                    candidates
                            .read(digits)
                            .filter(it ->
                                    it.number() == 1
                                            || (it.number() == 11 && it.lineStart())
                                            || (continuation && it.isStrong()));
            if (found.isPresent() && !candidates.isCitation(found.get().text())) {
                return found.get().start();
            }
            at = Math.max(digits + 1, Chars.skipDigits(candidates.text, digits, segment.to()));
        }
        return segment.to();
    }

    /// Whether what follows is an entry of a numbered REF list: `1. STATE 26123`.
    private boolean isCitation(int at) {
        int end = Chars.lineEnd(text, at, Math.min(to, at + 40));
        int word = Chars.skipBlanks(text, Chars.skipDigits(text, at, end), end);
        int wordEnd = word;
        while (wordEnd < end
                && (Chars.isLetter(text.charAt(wordEnd)) || text.charAt(wordEnd) == ' ')) {
            wordEnd++;
        }
        var post = text.substring(word, wordEnd).strip();
        return wordEnd < end
                && Chars.isDigit(text.charAt(wordEnd))
                && cables.vocabulary.PostTable.standard().knows(post);
    }

    private int next(int at) {
        int place = at;
        while (place < to && !(Chars.isIn(NUMBERS, text.charAt(place)) && isNumber(place))) {
            place++;
        }
        return place;
    }

    private boolean isNumber(int at) {
        return Chars.isDigit(text.charAt(at)) || isLetterForOne(at);
    }

    private boolean isAllInCapitals(int at) {
        return Chars.isInCapitals(text, at, Math.min(to, at + 40));
    }

    /// An `L.` typed for `1.` at a line start, as on the teletypes of the 1970s; an `l.` or `I.`
    /// read for it, below a blank line and with a paragraph 2 to come.
    private boolean isLetterForOne(int at) {
        if (at + 2 >= to
                || text.charAt(at + 1) != '.'
                || text.charAt(at + 2) != ' '
                || !Chars.isAtLineStart(text, from, at)) {
            return false;
        }
        boolean typed =
                text.charAt(at) == 'L' && (text.startsWith(".  ", at + 1) || isAllInCapitals(at));
        return typed || (Chars.isBelowBlankLine(text, from, at) && isAboveTwo(at));
    }

    /// Whether the next number at the start of a line is a 2.
    private boolean isAboveTwo(int at) {
        int reach = Math.min(to, at + LONGEST_FIRST);
        int line = at;
        do {
            line = Chars.nextLine(text, Chars.lineEnd(text, line, reach), reach);
            int digits = Chars.skipBlanks(text, line, reach);
            digits += digits < reach && Chars.isPilcrow(text.charAt(digits)) ? 1 : 0;
            int end = Chars.skipDigits(text, digits, reach);
            if (end > digits && text.startsWith(".", end)) {
                return end - digits == 1 && text.charAt(digits) == '2';
            }
        } while (line < reach);
        return false;
    }

    private Optional<Candidate> read(int at) {
        int end =
                at < to && !Chars.isDigit(text.charAt(at))
                        ? at + 1
                        : Chars.skipDigits(text, at, to);
        int number =
                end == at || end - at > 3
                        ? 0
                        : Chars.isDigit(text.charAt(at)) ? Integer.parseInt(text, at, end, 10) : 1;
        if (number < 1 || number > HIGHEST) {
            return Optional.empty();
        }
        int start = start(at);
        boolean lineStart = Chars.isAtLineStart(text, from, start);
        boolean pilcrow =
                at > start
                        && Chars.isPilcrow(text.charAt(Chars.skipBlanksBack(text, start, at) - 1));
        int textStart = textStart(end, lineStart, pilcrow);
        return textStart < 0 || !mayStand(start, textStart, lineStart, pilcrow)
                ? Optional.empty()
                : Optional.of(candidate(start, at, end, number, textStart, lineStart, pilcrow));
    }

    private Candidate candidate(
            int start,
            int at,
            int end,
            int number,
            int textStart,
            boolean lineStart,
            boolean pilcrow) {
        boolean below =
                lineStart && (Chars.isBelowBlankLine(text, from, start) || isBelowRule(start));
        // in re-flowed text a pilcrow says more than the word before it
        boolean inSentence =
                !below
                        && (lineStart || !pilcrow)
                        && !endsSentence(Chars.skipSpaceBack(text, from, start));
        return new Candidate(
                start,
                text.substring(at, end),
                number,
                textStart,
                lineStart,
                pilcrow,
                below,
                Marking.isAt(body, textStart),
                inSentence,
                end < to && text.charAt(end) == ')');
    }

    /// Where the number starts, with its pilcrow, the traces of one read in the wrong encoding, and
    /// a list dash.
    private int start(int at) {
        int blanks = Chars.skipBlanksBack(text, from, at);
        int pilcrow = blanks;
        while (pilcrow > from && Chars.isPilcrow(text.charAt(pilcrow - 1))) {
            pilcrow--;
        }
        int number = pilcrow < blanks ? pilcrow : at;
        int dash = Chars.skipBlanksBack(text, from, number) - 1;
        return dash >= from && isListDash(dash) ? dash : number;
    }

    private boolean isListDash(int at) {
        return (text.charAt(at) == '-' || text.charAt(at) == '"')
                && Chars.isAtLineStart(text, from, at);
    }

    /// Where the text starts that follows `9.`, `9)`, `9 .`, `9 (` or `¶9`; -1 when it is no number
    /// of a paragraph.
    private int textStart(int end, boolean lineStart, boolean pilcrow) {
        int dot = Chars.skipBlanks(text, end, Math.min(to, end + 2));
        boolean stopped =
                dot < to && (text.charAt(dot) == '.' || (text.charAt(dot) == ')' && dot == end));
        if (stopped) {
            int after = Chars.skip(text, dot + 1, Math.min(to, dot + 2), '.');
            boolean decimal = after < to && Chars.isDigit(text.charAt(after));
            return decimal ? -1 : wordsStart(after);
        }
        int next = Chars.skipBlanks(text, end, to);
        boolean bare =
                lineStart && next < to && text.charAt(next) == '(' && Marking.isAt(body, next);
        return bare || (pilcrow && (next > end || next == to)) ? next : -1;
    }

    /// What is numbered starts on the same line; its marking may stand alone on the next.
    private int wordsStart(int at) {
        int words = Chars.skipBlanks(text, at, to);
        int below = Chars.skipSpace(text, words, to);
        return below > words && Marking.isAt(body, below) ? below : words;
    }

    private boolean mayStand(int start, int textStart, boolean lineStart, boolean pilcrow) {
        if (lineStart || pilcrow) {
            return true;
        }
        int before = Chars.skipSpaceBack(text, from, start);
        boolean apart = before < start;
        boolean marked = (apart || isGluedToText(start)) && Marking.isAt(body, textStart);
        boolean sentence = (apart || isGluedToSentence(start)) && startsSentence(textStart);
        return marked || (sentence && (endsSentence(before) || endsTitle(before)));
    }

    /// A word with a capital, as headings have that were run together with what stands below them;
    /// `.. on April 16. He ..` looks the same and fits a chain only by chance.
    private boolean endsTitle(int end) {
        return Chars.isUpper(text.charAt(Chars.wordStart(text, from, end)));
    }

    /// `.. QUESTIONS AND ANSWERS-----4. (C) ..`, where a marking makes it sure.
    private boolean isGluedToText(int start) {
        return start > from && !Chars.isDigit(text.charAt(start - 1));
    }

    /// `.. for them.2. The ..`; what follows a full stop behind a digit is a decimal.
    private boolean isGluedToSentence(int start) {
        return start > from + 1
                && ".)!?\"".indexOf(text.charAt(start - 1)) >= 0
                && !Chars.isDigit(text.charAt(start - 2));
    }

    private boolean startsSentence(int textStart) {
        int word = Chars.skip(text, textStart, Math.min(to, textStart + 1), '(');
        return word < to && (Chars.isUpper(text.charAt(word)) || text.charAt(word) == '"');
    }

    private boolean endsSentence(int end) {
        return end == from
                || ".?!:;\")]”-=*_>".indexOf(text.charAt(end - 1)) >= 0
                || Chars.isPilcrow(text.charAt(end - 1));
    }

    private boolean isBelowRule(int start) {
        int line = Chars.lineStart(text, from, start);
        int above = Chars.skipSpaceBack(text, from, line);
        return above > from && "-=*_~".indexOf(text.charAt(above - 1)) >= 0;
    }
}
