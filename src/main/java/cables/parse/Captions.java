package cables.parse;

import cables.cable.Caption;
import cables.cable.Located;
import cables.vocabulary.CaptionList;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads lines of captions: `SIPDIS`, `NOFORN SIPDIS`, `SENSITIVE, SIPDIS`, `C O R R E C T E D C O
/// P Y CAPTION`.
final class Captions {

    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 3;

    private Captions() {}

    /// The captions of a line; empty when anything else stands on it.
    static List<Located<Caption>> in(Stretch line) {
        var found = new ArrayList<Located<Caption>>();
        int at = skipSeparators(line, line.from());
        while (at < line.to() && line.length() <= LONGEST) {
            var caption = first(line.between(at, line.to()));
            if (caption.isEmpty()) {
                return List.of();
            }
            found.add(caption.get());
            at = skipSeparators(line, at + length(line, at, caption.get()));
        }
        return found;
    }

    private static int length(Stretch line, int at, Located<Caption> caption) {
        return line.view().visible(caption.span().end()) - at;
    }

    /// Whether a line of captions starts at `at`.
    static boolean startsAt(String text, int at) {
        int end = Chars.lineEnd(text, at, text.length());
        var view = new View(text.substring(at, Math.min(end, at + LONGEST + 1)), List.of());
        return end > at && !in(view.all()).isEmpty();
    }

    private static int skipSeparators(Stretch line, int from) {
        int at = from;
        while (at < line.to()
                && (Chars.isSpace(line.at(at)) || ",;/\\*\".-".indexOf(line.at(at)) >= 0)) {
            at++;
        }
        return at;
    }

    /// The caption at the head of `rest`, the longest first.
    private static Optional<Located<Caption>> first(Stretch rest) {
        var corrected =
                Chars.matchSpaced(rest.view().text(), rest.from(), rest.to(), "CORRECTEDCOPY");
        if (corrected >= 0) {
            return Optional.of(corrected(rest, corrected));
        }
        int end = end(rest.view().text(), rest.from(), rest.to());
        return end < 0
                ? Optional.empty()
                : Optional.of(rest.upTo(end).locate(new Caption(word(rest.upTo(end).text()))));
    }

    /// Where the caption at `from` ends, the longest that is known; -1 when none stands there.
    static int end(String text, int from, int to) {
        for (int words = MOST_WORDS; words > 0; words--) {
            int end = wordsEnd(text, from, to, words);
            if (CaptionList.standard().find(word(text.substring(from, end))).isPresent()) {
                return end;
            }
        }
        return -1;
    }

    private static String word(String written) {
        return Chars.oneLine(written).toUpperCase(Locale.ROOT);
    }

    /// With what the line says of the correction: `(PARAS 3 AND 5)`, `//SUBJECT LINE////`.
    private static Located<Caption> corrected(Stretch rest, int end) {
        int next = Chars.skipBlanks(rest.view().text(), end, rest.to());
        boolean remark = next < rest.to() && "(/-:,".indexOf(rest.at(next)) >= 0;
        return rest.upTo(remark ? rest.to() : end).locate(new Caption("CORRECTED COPY"));
    }

    private static int wordsEnd(String text, int from, int to, int words) {
        int end = from;
        for (int i = 0; i < words; i++) {
            int start = Chars.skipBlanks(text, end, to);
            end = start < to ? captionWordEnd(text, start, to) : end;
        }
        return end;
    }

    private static int captionWordEnd(String text, int start, int to) {
        int end = start;
        while (end < to && (Chars.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return end;
    }
}
