package cables.parse;

import cables.cable.Caption;
import cables.cable.Located;
import cables.cable.Span;
import cables.vocabulary.PostTable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads one MRN line from left to right: classification, section, transmission caveats, post,
/// serial.
final class MrnLineReader {

    private static final int LONGEST_POST = 40;

    /// What else may stand there and says nothing.
    private static final List<String> FILLERS =
            List.of(
                    "//",
                    "FOR OFFICIAL USE ONLY",
                    "CORRECTED COPY",
                    "AMEMBASSY",
                    "AMCONSUL",
                    "USMISSION");

    private final String text;
    private final int start;
    private final int to;
    private final boolean atLineStart;
    private final List<Located<Caption>> captions = new ArrayList<>();
    private int at;
    private OptionalInt section = OptionalInt.empty();
    private OptionalInt sections = OptionalInt.empty();

    MrnLineReader(String text, int start, int to, boolean atLineStart) {
        this.text = text;
        this.start = start;
        this.to = to;
        this.atLineStart = atLineStart;
    }

    Optional<MrnLine> read(ClassificationWord word) {
        at = word.end();
        boolean glued = at < to && Character.isLetterOrDigit(text.charAt(at));
        while (skipSection() || skipCaveat()) {}
        int postStart = skipBlanks(at);
        int postEnd = postEnd(postStart);
        if (ClassificationWord.at(text, postStart, to).isPresent()) {
            // a banner, and the MRN line behind it
            return Optional.empty();
        }
        var post = PostTable.key(text.substring(postStart, postEnd));
        int digits = serialStart(postEnd, PostTable.standard().knows(post));
        int end = Chars.skipDigits(text, digits, Math.min(to, digits + 8));
        return isMrn(post, postStart, digits, end, glued) || isAlone(word, digits, end)
                ? Optional.of(line(word, post, digits, end))
                : Optional.empty();
    }

    private int skipBlanks(int place) {
        return Chars.skipBlanks(text, place, to);
    }

    /// Steps over `SECTION 01 OF 02`, also `SECTION 01 GF 02`, `SECT 1 OF 2`.
    private boolean skipSection() {
        int place = skipBlanks(at);
        int wordEnd = Chars.skipLetters(text, place, to);
        if (wordEnd - place < 4 || !isSectionWord(text.substring(place, wordEnd))) {
            return false;
        }
        int number = skipBlanks(wordEnd);
        int numberEnd = Chars.skipDigits(text, number, to);
        int of = skipBlanks(numberEnd);
        int total = skipBlanks(ofEnd(of));
        int totalEnd = Chars.skipDigits(text, total, to);
        if (numberEnd == number
                || numberEnd - number > 3
                || totalEnd == total
                || totalEnd - total > 3) {
            return false;
        }
        section = OptionalInt.of(number(number, numberEnd));
        sections = OptionalInt.of(number(total, totalEnd));
        at = totalEnd;
        return true;
    }

    private static boolean isSectionWord(String word) {
        var upper = word.toUpperCase(Locale.ROOT);
        return upper.startsWith("SECT")
                || upper.startsWith("SECI")
                || upper.equals("SETION")
                || upper.equals("ECTION");
    }

    private int ofEnd(int of) {
        boolean fits =
                of + 2 <= to
                        && Chars.upper(text.charAt(of + 1)) == 'F'
                        && "OG0".indexOf(Chars.upper(text.charAt(of))) >= 0;
        return fits ? of + 2 : of;
    }

    private boolean skipCaveat() {
        int place = skipBlanks(at);
        return FILLERS.stream().anyMatch(it -> skip(place, it)) || skipCaption(place);
    }

    /// Steps over `EFTO`, `E F T O`, `SENSITIVE`, `NOFORN`; a caption that a number follows is the
    /// sender (`SECTO 10042`).
    private boolean skipCaption(int place) {
        int spaced = Chars.matchSpaced(text, place, to, "EFTO");
        int end = spaced < 0 ? Captions.end(text, place, to) : spaced;
        int next = skipBlanks(Math.max(place, end));
        if (end < 0 || (next < to && Chars.isDigit(text.charAt(next)))) {
            return false;
        }
        captions.add(caption(place, end));
        at = end;
        return true;
    }

    private boolean skip(int place, String word) {
        int end = Chars.match(text, place, to, word);
        boolean found = end >= 0 && (word.equals("//") || Chars.isWordBoundary(text, end, 0, to));
        at = found ? end : at;
        return found;
    }

    private Located<Caption> caption(int place, int end) {
        var words = Chars.oneLine(text.substring(place, end)).toUpperCase(Locale.ROOT);
        return new Located<>(
                new Caption(words.equals("E F T O") ? "EFTO" : words), new Span(place, end));
    }

    /// Where the serial starts behind the post: after a number sign, after a letter O for its first
    /// zero, or alone on the line below a post that is known.
    private int serialStart(int postEnd, boolean known) {
        int place = skipBlanks(Chars.skip(text, skipBlanks(postEnd), to, '#'));
        if (place + 1 < to && text.charAt(place) == 'O' && Chars.isDigit(text.charAt(place + 1))) {
            return place + 1;
        }
        int below = skipBlanks(Chars.nextLine(text, place, to));
        int end = Chars.skipDigits(text, below, to);
        boolean wrapped = known && endsLine(place) && end - below >= 4 && endsLine(skipBlanks(end));
        return wrapped ? below : place;
    }

    /// The end of the post's name: words of letters, up to a digit, a run of X or the end of the
    /// line.
    private int postEnd(int postStart) {
        int place = postStart;
        int end = Math.min(to, postStart + LONGEST_POST);
        while (place < end && isPostCharacter(text.charAt(place)) && !isBlackedOut(place)) {
            place++;
        }
        return Chars.skipBlanksBack(text, postStart, place);
    }

    private static boolean isPostCharacter(char c) {
        return Chars.isLetter(c) || c == ' ' || c == '.' || c == '\'' || c == '-';
    }

    private boolean isBlackedOut(int place) {
        return Chars.match(text, place, to, "XXXX") >= 0;
    }

    private boolean isMrn(String post, int postStart, int digits, int end, boolean glued) {
        if (post.length() < 3 || postStart == digits) {
            return false;
        }
        boolean known = PostTable.standard().knows(post);
        boolean numbered = end - digits >= 3 || (end - digits >= 1 && known && atLineStart);
        boolean alone =
                atLineStart && ((endsLine(digits) && section.isPresent()) || isBlackedOut(digits));
        return known
                ? numbered || alone
                : atLineStart && !glued && end - digits >= 5 && text.charAt(digits) == '0';
    }

    /// A classification spaced out, one word and a serial, and nothing else on the line: an MRN
    /// line whoever the sender is (`S E C R E T SECTO 10042`).
    private boolean isAlone(ClassificationWord word, int digits, int end) {
        int post = skipBlanks(at);
        return word.spaced()
                && atLineStart
                && end - digits >= 4
                && Chars.skipBlanksBack(text, post, digits) == Chars.skipLetters(text, post, to)
                && endsLine(skipBlanks(end));
    }

    private boolean endsLine(int place) {
        return place >= to || Chars.isLineEnd(text.charAt(place));
    }

    private MrnLine line(ClassificationWord word, String post, int digits, int end) {
        var serial = end > digits ? OptionalInt.of(number(digits, end)) : OptionalInt.empty();
        int last = end > digits ? end : Chars.skip(text, digits, to, 'X');
        return new MrnLine(
                new Span(start, travelling(last)),
                word.classification(),
                post,
                serial,
                section,
                sections,
                List.copyOf(captions));
    }

    /// Steps over the second serial of a message to or from the travelling Secretary: `STATE 181062
    /// TOSEC 190010`.
    private int travelling(int end) {
        int place = skipBlanks(end);
        for (var channel : new String[] {"TOSEC", "SECTO", "TODEP"}) {
            int digits = skipBlanks(Math.max(place, Chars.match(text, place, to, channel)));
            int last = Chars.skipDigits(text, digits, to);
            if (digits > place && last > digits) {
                return last;
            }
        }
        return end;
    }

    private int number(int from, int end) {
        return Integer.parseInt(text.substring(from, Math.min(end, from + 9)));
    }
}
