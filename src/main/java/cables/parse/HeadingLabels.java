package cables.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the labels of the heading: at the start of a line in any case, in mid-line with their
/// colon.
///
/// Re-flowed and glued text has labels in mid-line, so line starts alone are never relied on.
final class HeadingLabels {

    private static final int LONGEST_LABEL = 220;

    /// A label, its misspellings, and what must follow it.
    private record Form(Label.Kind kind, Pattern atLineStart, Pattern inMidLine, String usual) {}

    private static final String COLON = "[ \\t]{0,3}[:;]";

    private static final List<Form> FORMS =
            List.of(
                    new Form(
                            Label.Kind.EXECUTIVE_ORDER,
                            pattern(
                                    "(?:E\\.?[ ]?[O0]\\.?|EXECUTIVE ORDER)[ \\t]{0,3}[:.]?["
                                            + " \\t]{0,3}(?=\\d{4,6}|:|N/A|DECL)"),
                            Pattern.compile(
                                    "(?:E\\.[ ]?[O0]\\.|EO)[ \\t]{0,3}:?["
                                        + " \\t]{0,3}(?=\\d{4,6})|E\\.o\\.[ \\t]{0,3}(?=\\d{4,6})"),
                            "E"),
                    new Form(
                            Label.Kind.TAGS,
                            pattern(
                                    "(?:TAGS|TAGE|TAS|TABS|TGS|AGS|TAG|TAGGS)(?:"
                                            + COLON
                                            + "|[ \\t]++(?=[A-Za-z]{2,5}(?:[ ,;\\t\\r\\n]|$)))"),
                            pattern("(?:TAGS?|TAGE|TAS|TABS|TGS|AGS)" + COLON),
                            "TAGS"),
                    new Form(
                            Label.Kind.SUBJECT,
                            pattern(
                                    "(?:SUBJECT|SUBJ|UBJECT|SUBECT|SUJECT|SUBJCT|SUBJET|SUBJEC|SUBJECTS)(?:"
                                            + COLON
                                            + "|[ \\t]++(?=[A-Z(\"']))"),
                            pattern("(?:SUBJECT|SUBJ|UBJECT)" + COLON),
                            "SUBJECT"),
                    new Form(
                            Label.Kind.REF,
                            pattern(
                                    "\\(?(?:REF\\(S\\)|REFTEL\\(S\\)|REFTELS?|REFS?|REFERENCES?)(?:["
                                        + " \\t]{0,3}[:;]|\\.[ \\t]*(?=\\d)|["
                                        + " \\t]++(?=\\(?[A-Z][.)] ?|[A-Z]{3,} ?\\d|\\d\\d"
                                        + " [A-Z]|[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,2}"
                                        + " \\d{2,6}))"),
                            pattern("(?:REF\\(S\\)|REFTEL\\(S\\)|REFTELS?|REFS?)" + COLON),
                            "REF"),
                    new Form(
                            Label.Kind.CLASSIFIED_BY,
                            pattern(
                                    "(?:\\([A-Z/]{1,5}\\)["
                                        + " \\t]*)?(?:CLASSIFIED|CLASSFIED|CLASSIFED|CLASSIFIEDY|DERIVED|DECLASSIFIED)["
                                        + " \\t]{1,3}(?:BY|FROM)[ \\t]{0,3}:?"),
                            Pattern.compile(
                                    "(?:CLASSIFIED BY|Classified [Bb]y|DERIVED FROM|Derived"
                                            + " [Ff]rom)[ \\t]{0,3}:|(?:CLASSIFIED BY|Classified"
                                            + " [Bb]y)(?="
                                            + " [^\\r\\n]{3,150}?(?:[Rr]eason|REASON|1\\.[45]))"),
                            "CLASSIFIED"));

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

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /// The first label of each kind between `from` and `to`, in the order of the text.
    static List<Label> in(CharSequence text, int from, int to) {
        var labels = new HeadingLabels(text, from, to);
        labels.scan();
        return labels.found;
    }

    /// Where the first heading line of a text stands that has no MRN line; the end of the text when
    /// it has none.
    static int firstLine(String text) {
        int at = 0;
        while (at < text.length()) {
            int start = Chars.skipBlanks(text, at, text.length());
            if (at(text, text.length(), start, true).isPresent()
                    || Captions.startsAt(text, start)) {
                return start;
            }
            at = Chars.nextLine(text, Chars.lineEnd(text, start, text.length()), text.length());
        }
        return text.length();
    }

    /// Where SUBJECT is labelled first; -1 when it is not.
    static int subject(CharSequence text, int from, int to) {
        for (int at = from; at < to; at++) {
            boolean wordStart = Chars.isWordBoundary(text, at, from, to);
            if (wordStart
                    && Chars.upper(text.charAt(at)) == 'S'
                    && at(text, to, at, Chars.isAtLineStart(text, from, at))
                            .filter(it -> it.kind() == Label.Kind.SUBJECT)
                            .isPresent()) {
                return at;
            }
        }
        return -1;
    }

    private void scan() {
        boolean lineStart = true;
        int at = from;
        while (at < to && seen.size() < Label.Kind.values().length) {
            char c = text.charAt(at);
            var label =
                    mayStart(c) && isWordStart(at, lineStart)
                            ? at(text, to, at, lineStart)
                            : Optional.<Label>empty();
            label.filter(it -> !seen.contains(it.kind())).ifPresent(this::add);
            at = label.map(Label::value).orElse(at + 1);
            lineStart =
                    label.isEmpty()
                            && (Chars.isLineEnd(c)
                                    || (lineStart
                                            && (Chars.isSpace(c)
                                                    || c == '-'
                                                    || Chars.isPilcrow(c))));
        }
    }

    private void add(Label label) {
        seen.add(label.kind());
        found.add(label);
    }

    private static boolean mayStart(char c) {
        return c == '(' || "ETSURCDA".indexOf(Chars.upper(c)) >= 0;
    }

    /// In glued text a label may follow a lower-case letter, a digit or a full stop: `N/ATAGS:` is
    /// told by its capitals.
    private boolean isWordStart(int at, boolean lineStart) {
        return lineStart || at == from || !Character.isLetter(text.charAt(at - 1)) || isGlued(at);
    }

    private boolean isGlued(int at) {
        return Chars.match(text, at, to, "TAGS:") >= 0
                || Chars.match(text, at, to, "SUBJECT:") >= 0
                || Chars.match(text, at, to, "E.O. 1") >= 0;
    }

    private static Optional<Label> at(CharSequence text, int to, int at, boolean lineStart) {
        int reach = Math.min(to, at + LONGEST_LABEL);
        for (var form : FORMS) {
            var matcher =
                    (lineStart ? form.atLineStart : form.inMidLine)
                            .matcher(text)
                            .region(at, reach)
                            .useTransparentBounds(true);
            if (at < reach && mayStart(text.charAt(at)) && matcher.lookingAt()) {
                boolean usual = Chars.match(text, at, to, form.usual) >= 0;
                return Optional.of(new Label(form.kind, at, matcher.end(), !lineStart || !usual));
            }
        }
        return Optional.empty();
    }
}
