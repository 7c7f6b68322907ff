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

    private final CharSequence text;
    private final int from;
    private final int to;
    private final List<Label> found = new ArrayList<>();
    private final Set<Label.Kind> seen = EnumSet.noneOf(Label.Kind.class);

    private HeadingLabels(CharSequence text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /// The first label of each kind between `from` and `to`, in the order of the text.
    static List<Label> in(CharSequence text, int from, int to) {
        return new HeadingLabels(text, from, to).scan(EnumSet.allOf(Label.Kind.class));
    }

    /// Where SUBJECT is labelled first; -1 when it is not.
    static int subject(CharSequence text, int from, int to) {
        var labels = new HeadingLabels(text, from, to);
        return labels.scan(EnumSet.of(Label.Kind.SUBJECT)).stream()
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

    private List<Label> scan(Set<Label.Kind> wanted) {
        boolean lineStart = true;
        int at = from;
        while (at < to && !seen.containsAll(wanted)) {
            char c = text.charAt(at);
            var label =
                    isStart(at, lineStart)
                            ? LabelForm.at(text, to, at, lineStart)
                            : Optional.<Label>empty();
            label.filter(it -> wanted.contains(it.kind()) && seen.add(it.kind()))
                    .ifPresent(found::add);
            at = label.map(Label::value).orElse(at + 1);
            lineStart = label.isEmpty() && (Chars.isLineEnd(c) || (lineStart && mayIndent(c)));
        }
        return found;
    }

    private static boolean mayIndent(char c) {
        return Chars.isSpace(c) || c == '-' || Chars.isPilcrow(c);
    }

    private boolean isStart(int at, boolean lineStart) {
        return LabelForm.mayStart(text, to, at)
                && (lineStart
                        || at == from
                        || !Character.isLetter(text.charAt(at - 1))
                        || isGlued(at));
    }

    /// In glued text a label may follow a letter: `N/ATAGS:` is told by its capitals.
    private boolean isGlued(int at) {
        return Chars.isUpper(text.charAt(at))
                && (Chars.match(text, at, to, "REF:") >= 0
                        || Chars.match(text, at, to, "CLASSIFIED BY:") >= 0
                        || Chars.match(text, at, to, "TAGS:") >= 0
                        || Chars.match(text, at, to, "SUBJECT:") >= 0
                        || Chars.match(text, at, to, "E.O. 1") >= 0);
    }
}
