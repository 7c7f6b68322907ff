package cables.parse;

import java.util.Optional;
import java.util.regex.Pattern;

/// How a label of the heading is written: at the start of a line in any spelling seen, in mid-line
/// only with what makes it sure.
enum LabelForm {
    EXECUTIVE_ORDER(
            Label.Kind.EXECUTIVE_ORDER,
            "E",
            "E",
            "(?:E\\.?[ ]?[O0]\\.?|EXECUTIVE ORDER)[ \\t]{0,3}[:.]?["
                    + " \\t]{0,3}(?=\\d{4,6}|:|N/A|DECL)",
            "(?:E\\.[ ]?[O0]\\.|EO)[ \\t]{0,3}:?[ \\t]{0,3}(?=\\d{4,6})"),
    TAGS(
            Label.Kind.TAGS,
            "TA",
            "TAGS",
            "(?:TAGS|T[A-Z0-9]GS|TA[A-Z0-9]S|TAG[A-Z0-9]?|TAS|TGS|AGS|TAGGS|T A G S)(?:"
                    + Colon.OPTIONAL_BLANKS
                    + "|"
                    + Colon.STOP_OR_DASH
                    + "(?=[A-Z]{2,5}(?:[ ,;\\t\\r\\n]|$)))"
                    + "|(?:TAGS|TAGE|TAS|TABS|TGS|AGS|TAG|TAGGS)"
                    + "[ \\t]++(?=[A-Za-z]{2,5}(?:[ ,;\\t\\r\\n]|$))",
            "(?:TAGS?|TAGE|TAS|TABS|TGS|AGS)"
                    + Colon.OPTIONAL_BLANKS
                    + "|(?-i:TAGS[ \\t]++(?=[A-Z]{2,5}[ ,;]++[A-Z]{2,5}\\b"
                    + "|[A-Z]{4}[ \\t]*+(?:[\\r\\n]|$)))"),
    SUBJECT(
            Label.Kind.SUBJECT,
            "SU",
            "SUBJECT",
            "(?:SUBJECTS?|SUBJ|UBJECT|SUBECT|SUJECT|SUBJCT|SUBJET|SUBJEC|SU[A-Z0-9]JECT|SUB[A-Z0-9]ECT|SUBJ[A-Z0-9]CT|SUBJE[A-Z0-9]T|SUBJEC[A-Z0-9]|S"
                + " U B J E C T)(?:"
                    + Colon.OPTIONAL_BLANKS
                    + "|"
                    + Colon.STOP_OR_DASH
                    + "(?=[A-Z(\"'])|[ \\t]++(?=[A-Z(\"']))",
            "(?:SUBJECT|SUBJ|UBJECT)" + Colon.OPTIONAL_BLANKS),
    REF(
            Label.Kind.REF,
            "R(",
            "REF",
            "\\(?(?:REF\\(S\\)|REFTEL\\(S\\)|REFTELS?|REFS?|REFERENCES?)(?:"
                    + Colon.OPTIONAL_BLANKS
                    + "|\\.[ \\t]*(?=\\d)|\\.[ \\t]+(?=\\(?[A-Z][.)] ?|[A-Z]{3,}(?: [A-Z]{2,}){0,2}"
                    + " ?\\d)|[ \\t]++(?=\\(?[A-Z][.)] ?|[A-Z]{3,} ?\\d|\\d\\d [A-Z]"
                    + "|[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,2} \\d{2,6}))",
            "(?:REF\\(S\\)|REFTEL\\(S\\)|REFTELS?|REFS?)" + Colon.OPTIONAL_BLANKS),
    CLASSIFIED_BY(
            Label.Kind.CLASSIFIED_BY,
            "CD(",
            "CLASSIFIED",
            "(?:\\([A-Z/]{1,5}\\)[ \\t]*)?(?:CLASSIFIED|CLASSFIED|CLASSIFED|DERIVED|DECLASSIFIED)["
                    + " \\t]{1,3}(?:BY|FROM)[ \\t]{0,3}:?",
            "(?:\\([A-Z/]{1,5}\\)[ \\t]{0,2})?(?:(?:CLASSIFIED BY|DERIVED FROM)["
                    + " \\t]{0,3}:|CLASSIFIED BY(?= [^\\r\\n]{3,150}?(?:REASON|1\\.[45])))");

    /// The colon of a label; here because an enum's constants come before its own fields.
    private static final class Colon {
        static final String OPTIONAL_BLANKS = "[ \\t]{0,3}[:;]";

        /// What stands in its place here and there: `TAGS. PREL`, `SUBJECT - TALKS`.
        static final String STOP_OR_DASH = "[ \\t]{0,3}(?:\\.|-{1,2})[ \\t]++";
    }

    private static final LabelForm[] FORMS = values();
    private static final int LONGEST = 220;
    private static final int LONGEST_MARKING = 7;

    private final Label.Kind kind;
    private final String firstLetters;
    private final String usual;
    private final Pattern atLineStart;
    private final Pattern inMidLine;

    LabelForm(
            Label.Kind kind,
            String firstLetters,
            String usual,
            String atLineStart,
            String inMidLine) {
        this.kind = kind;
        this.firstLetters = firstLetters;
        this.usual = usual;
        this.atLineStart = Pattern.compile(atLineStart, Pattern.CASE_INSENSITIVE);
        this.inMidLine = Pattern.compile(inMidLine, Pattern.CASE_INSENSITIVE);
    }

    /// The label that starts at `at`.
    static Optional<Label> at(String text, int to, int at, boolean lineStart) {
        if (!mayStart(text, to, at)) {
            return Optional.empty();
        }
        char first = Chars.upper(text.charAt(at));
        for (var form : FORMS) {
            int end = form.firstLetters.indexOf(first) < 0 ? -1 : form.end(text, to, at, lineStart);
            if (end >= 0) {
                boolean usual = Chars.match(text, at, to, form.usual) >= 0;
                int value = form.doubledEnd(text, to, end);
                boolean odd = !lineStart || !usual || value > end;
                return Optional.of(new Label(form.kind, at, value, odd));
            }
        }
        return Optional.empty();
    }

    /// Where the label ends that starts at `at`; -1 when it is none of this form.
    private int end(String text, int to, int at, boolean lineStart) {
        int usualEnd = usualEnd(text, to, at);
        if (usualEnd >= 0) {
            return usualEnd;
        }
        var matcher =
                (lineStart ? atLineStart : inMidLine)
                        .matcher(text)
                        .region(at, Math.min(to, at + LONGEST))
                        .useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    /// Where `TAGS:`, `SUBJECT:` or `REF:` ends, as nearly all labels are written; -1 when the
    /// label is of another form.
    private int usualEnd(String text, int to, int at) {
        int end = endsWithColon() ? Chars.match(text, at, to, usual) : -1;
        return end >= 0 && end < to && text.charAt(end) == ':' ? end + 1 : -1;
    }

    private boolean endsWithColon() {
        return this == TAGS || this == SUBJECT || this == REF;
    }

    /// Steps over the label where it is given once more: `SUBJECT: SUBJECT: ..`.
    private int doubledEnd(String text, int to, int end) {
        int again = Chars.skipBlanks(text, end, to);
        int twice = Chars.match(text, again, to, usual) >= 0 ? end(text, to, again, false) : -1;
        return twice >= 0 ? twice : end;
    }

    private static boolean isSpaced(String text, int to, int at, String label) {
        return Chars.match(text, at, to, label) >= 0;
    }

    /// A quick look at up to four letters: most words of a text are none of these.
    static boolean mayStart(String text, int to, int at) {
        char second = letter(text, to, at + 1);
        char third = letter(text, to, at + 2);
        return switch (letter(text, to, at)) {
            case '(' -> second == 'R' || isMarked(text, to, at);
            case 'E' -> mayStartOrder(second, third);
            case 'T' ->
                    second == 'A'
                            ? third == 'G' || third == 'S' || letter(text, to, at + 3) == 'S'
                            : second == 'G' || isSpaced(text, to, at, "T A G S");
            case 'A' -> second == 'G' && third == 'S';
            case 'S' ->
                    second == 'U'
                            ? third == 'B' || third == 'J' || letter(text, to, at + 3) == 'J'
                            : isSpaced(text, to, at, "S U B J E C T");
            case 'U' -> second == 'B' && third == 'J';
            case 'R' -> second == 'E' && third == 'F';
            case 'D' -> second == 'E' && (third == 'R' || third == 'C');
            case 'C' -> second == 'L' && third == 'A';
            default -> false;
        };
    }

    private static char letter(String text, int to, int at) {
        return at < to ? Chars.upper(text.charAt(at)) : '\n';
    }

    /// `E.O.`, `E. O.`, `EO`, `E O`, `EXECUTIVE`.
    private static boolean mayStartOrder(char second, char third) {
        boolean o = third == 'O' || third == '0';
        return switch (second) {
            case 'O', '0', 'X' -> true;
            case '.' -> o || third == ' ';
            case ' ' -> o;
            default -> false;
        };
    }

    /// Whether a marking may stand before the label: `(C) CLASSIFIED BY`.
    private static boolean isMarked(String text, int to, int at) {
        int close = text.indexOf(')', at, Math.min(to, at + LONGEST_MARKING));
        return close > at + 1;
    }
}
