package cables.parse;

import cables.cable.Diagnostic;
import cables.cable.Located;
import cables.cable.PortionMarking;
import cables.vocabulary.MarkingGrammar;

import java.util.Optional;

/// A portion marking found at the head of a stretch.
///
/// @param end where the marking ends, its closing parenthesis included
/// @param entireText whether it marks the whole cable
record Marking(Located<PortionMarking> value, int end, boolean entireText) {

    private static final int LONGEST = 60;
    private static final String[] SPELT_OUT = {
        "CONFIDENTIAL", "SECRET", "UNCLASSIFIED", "LIMITED OFFICIAL USE"
    };

    /// The marking that starts at `at`.
    static Optional<Marking> at(Stretch stretch, int at, Draft draft) {
        var found = find(stretch, at);
        found.ifPresent(it -> note(stretch, it, draft));
        return found.map(it -> marking(stretch, it));
    }

    /// Whether a marking starts at `at`.
    static boolean isAt(Stretch stretch, int at) {
        return find(stretch, at).isPresent();
    }

    /// Where the marking ends that starts at `at`; `at` when none does.
    static int endAt(Stretch stretch, int at) {
        return find(stretch, at).map(Found::end).orElse(at);
    }

    private record Found(int start, int end, MarkingGrammar.Reading reading) {}

    private static Optional<Found> find(Stretch stretch, int at) {
        if (at >= stretch.to()) {
            return Optional.empty();
        }
        char first = stretch.at(at);
        return first == '(' || first == '[' ? inBrackets(stretch, at) : speltOut(stretch, at);
    }

    /// `(SBU)`, also `[SBU]` and `(SBU}`.
    private static Optional<Found> inBrackets(Stretch stretch, int at) {
        int reach = Math.min(stretch.to(), at + LONGEST);
        int close = at + 1;
        while (close < reach && "()[]{}".indexOf(stretch.at(close)) < 0) {
            close++;
        }
        if (close == reach || ")]}".indexOf(stretch.at(close)) < 0) {
            return Optional.empty();
        }
        var inside = stretch.between(at + 1, close).text();
        int end = close + 1;
        int entire = entireTextEnd(stretch, end);
        return entire < 0
                ? MarkingGrammar.read(inside).map(it -> new Found(at, end, it))
                : MarkingGrammar.read(inside + " - ENTIRE TEXT")
                        .map(it -> new Found(at, entire, it));
    }

    /// `CONFIDENTIAL - ENTIRE TEXT`, as in the 1980s and 1990s (95DAMASCUS5748).
    private static Optional<Found> speltOut(Stretch stretch, int at) {
        for (var word : SPELT_OUT) {
            int end = Chars.match(stretch.view().text(), at, stretch.to(), word);
            int text = end < 0 ? -1 : entireTextEnd(stretch, end);
            if (text >= 0) {
                return MarkingGrammar.read(word + " - ENTIRE TEXT")
                        .map(it -> new Found(at, text, it));
            }
        }
        return Optional.empty();
    }

    private static int entireTextEnd(Stretch stretch, int at) {
        var text = stretch.view().text();
        int dash = Chars.skipSpace(text, at, stretch.to());
        int entire = Chars.skipSpace(text, Chars.skip(text, dash, stretch.to(), '-'), stretch.to());
        return entire == dash ? -1 : Chars.match(text, entire, stretch.to(), "ENTIRE TEXT");
    }

    private static void note(Stretch stretch, Found found, Draft draft) {
        boolean bracketed = stretch.at(found.start) != '(' || stretch.at(found.end - 1) != ')';
        if (found.reading.repaired() || bracketed) {
            var written = stretch.between(found.start, found.end);
            var read = found.reading.marking().text();
            if (!written.text().equals("(" + read + ")")) {
                draft.note(
                        Diagnostic.Code.MARKING_NORMALISED,
                        "The marking " + written.oneLine() + " was read as (" + read + ").",
                        written.span());
            }
        }
    }

    private static Marking marking(Stretch stretch, Found found) {
        var value = stretch.between(found.start, found.end).locate(found.reading.marking());
        boolean entire = found.reading.entireText();
        boolean stopped = entire && found.end < stretch.to() && stretch.at(found.end) == '.';
        return new Marking(value, found.end + (stopped ? 1 : 0), entire);
    }
}
