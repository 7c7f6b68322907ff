package cables.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the labels of the heading: at the start of a line in any case, in mid-line with their
/// colon.
///
/// Re-flowed and glued text has labels in mid-line, so line starts alone are never relied on.
final class HeadingLabels {

    private static final int KINDS = Label.Kind.values().length;
    private static final Optional<Label> NONE = Optional.empty();

    private final String text;
    private final int from;
    private final List<Label> found = new ArrayList<>();
    private final Set<Label.Kind> seen = EnumSet.noneOf(Label.Kind.class);
    private int at;
    private boolean lineStart = true;

    /// The labels from `from` on.
    HeadingLabels(String text, int from) {
        this.text = text;
        this.from = from;
        this.at = from;
    }

    /// The first label of each kind between `from` and `to`, in the order of the text.
    static List<Label> in(String text, int from, int to) {
        return new HeadingLabels(text, from).upTo(to);
    }

    /// Where SUBJECT is labelled first; -1 when it is not.
    static int subject(String text, int from, int to) {
        return new HeadingLabels(text, from).subject(to);
    }

    /// The first label of each kind above `to`, in the order of the text; what has been looked
    /// through already is not looked through again.
    List<Label> upTo(int to) {
        if (at > to) {
            return in(text, from, to);
        }
        while (at < to && seen.size() < KINDS) {
            step(to);
        }
        return found;
    }

    /// Where SUBJECT is labelled first above `to`; -1 when it is not.
    int subject(int to) {
        while (at < to && !seen.contains(Label.Kind.SUBJECT)) {
            step(to);
        }
        return found.stream()
                .filter(it -> it.kind() == Label.Kind.SUBJECT)
                .mapToInt(Label::start)
                .findFirst()
                .orElse(-1);
    }

    /// Where the first heading line of a text stands that has no MRN line; the end of the text when
    /// it has none.
    static int firstLine(String text) {
        int at = 0;
        while (at < text.length()) {
            int start = Chars.skipBlanks(text, at, text.length());
            if (LabelForm.at(text, text.length(), start, true).isPresent()
                    || Captions.startsAt(text, start)) {
                return start;
            }
            at = Chars.nextLine(text, Chars.lineEnd(text, start, text.length()), text.length());
        }
        return text.length();
    }

    /// Goes on to the next place where a label may start, and takes it if one does.
    private void step(int to) {
        int place = at;
        while (place < to && !isStart(place, to)) {
            pass(text.charAt(place++));
        }
        at = place;
        var label = at < to ? LabelForm.at(text, to, at, lineStart) : NONE;
        label.ifPresent(this::take);
        if (label.isEmpty() && at < to) {
            pass(text.charAt(at++));
        }
    }

    private void pass(char c) {
        lineStart = Chars.isLineEnd(c) || (lineStart && mayIndent(c));
    }

    private void take(Label label) {
        if (seen.add(label.kind())) {
            found.add(label);
        }
        at = label.value();
        lineStart = false;
    }

    private static boolean mayIndent(char c) {
        return Chars.isSpace(c) || c == '-' || Chars.isPilcrow(c);
    }

    private boolean isStart(int place, int to) {
        boolean inWord = !lineStart && place > from && Chars.isLetter(text.charAt(place - 1));
        char c = text.charAt(place);
        return (!inWord || Chars.isUpper(c) || c == '(')
                && LabelForm.mayStart(text, to, place)
                && (!inWord || c == '(' || isGlued(place, to));
    }

    /// In glued text a label may follow a letter: `N/ATAGS:` is told by its capitals.
    private boolean isGlued(int place, int to) {
        return Chars.match(text, place, to, "REF:") >= 0
                || Chars.match(text, place, to, "REFS:") >= 0
                || Chars.match(text, place, to, "REFTEL:") >= 0
                || Chars.match(text, place, to, "CLASSIFIED BY") >= 0
                || Chars.match(text, place, to, "TAGS:") >= 0
                || Chars.match(text, place, to, "SUBJECT:") >= 0
                || Chars.match(text, place, to, "E.O. 1") >= 0;
    }
}
