package cables.parse;

import cables.cable.Located;
import cables.cable.Mrn;
import cables.cable.Reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Reads the REF line: `A. STATE 26123 B. 05 BEIRUT 2216 (NOTAL) C. BOGOTA 7970 AND 8000`.
final class RefLine {

    /// The letter that lists an entry: `A.`, `(B)`, `C)`, also twice, `A. (A)`.
    private static final Pattern LETTER =
            Pattern.compile(
                    "(?=[(\\[A-Z1-9])(?<![A-Za-z0-9.])(?:[(\\[][ ]?([A-Z])["
                            + " ]?[)\\]]|([A-Z])(?:[.):](?=[\\s(A-Z0-9]|$)|[ ]-[ ]|["
                            + " ](?=[A-Z]{4,} \\d))|[1-9]\\)(?=\\s?(?:\\d\\d )?[A-Z]{3,}))[ \\t]*");

    private static final Pattern SMALL_LETTER =
            Pattern.compile(LETTER.pattern(), Pattern.CASE_INSENSITIVE);

    private static final String MONTH = "(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)";

    /// A comma within a date (`NOV 2, 1966`) or before what belongs to the entry (`, PARA 4`, `,
    /// MAY 3`) separates nothing.
    private static final String COMMA =
            ",(?<!\\b"
                    + MONTH
                    + "[A-Z]{0,6}\\.?"
                    + " \\d{1,2},)(?!\\s*(?i:PARAS?|PARAGRAPHS?|SECTION|DATED|DTG|DTD)\\b)(?!\\s*"
                    + MONTH
                    + "[A-Z]*\\.? \\d)";

    /// What separates entries on one line, where another reference follows.
    private static final Pattern SEPARATOR =
            Pattern.compile(
                    "\\s{0,20}(?:;|"
                            + COMMA
                            + "(?:(?=\\s*(?:AND\\s+)?(?:\\d{2,4}\\s+)?[A-Z][A-Za-z"
                            + " .]{1,20}\\s?\\d)|(?=\\s*\\d{3,6}\\b(?!\\s*(?!AND\\b)[A-Z])))|\\s(?<!PARAS?"
                            + " {1,3}\\d{1,2}\\s)(?:AND|and|&)\\s(?=\\s*(?:\\d|[A-Z][A-Za-z"
                            + " .]{1,20}\\s?\\d))| {2,20}(?=(?:\\d\\d )?[A-Z][A-Z ]{2,20}"
                            + " \\d))\\s*+(?:(?:AND|and)\\s)?\\s*+");

    private static final Pattern NOTHING =
            Pattern.compile(
                    "(?i)(?:and"
                        + " )?(?:previous|prev|others?|notal)|n/?a|none|nil|-+|and|ref(?:s|tel|tels)?|[.:,;()\\[\\]-]*");

    private static final int LONGEST = 200;
    private static final int LONGEST_NOTHING = 12;

    private final Citations citations;
    private final List<Located<Reference>> found = new ArrayList<>();

    private RefLine(Citations citations) {
        this.citations = citations;
    }

    /// @param own the MRN of the cable itself, by which years are inferred
    /// @param year of the cable
    static List<Located<Reference>> read(
            Stretch lines, Optional<Mrn> own, OptionalInt year, Draft draft) {
        var reader = new RefLine(new Citations(own, year, draft));
        reader.entries(lines);
        return List.copyOf(reader.found);
    }

    private void entries(Stretch lines) {
        var matcher =
                letter(lines)
                        .matcher(lines.view().text())
                        .region(lines.from(), lines.to())
                        .useTransparentBounds(true);
        int start = lines.from();
        while (matcher.find()) {
            fragments(lines.between(start, matcher.start()));
            start = matcher.end();
        }
        fragments(lines.between(start, lines.to()));
    }

    /// In text without capitals the letters are small too (04ANKARA348).
    private static Pattern letter(Stretch lines) {
        return lines.text().chars().anyMatch(it -> Chars.isUpper((char) it))
                ? LETTER
                : SMALL_LETTER;
    }

    private void fragments(Stretch entry) {
        var text = entry.view().text();
        int sign = separator(entry);
        int start = entry.from();
        if (sign < entry.to()) {
            var matcher =
                    SEPARATOR
                            .matcher(text)
                            .region(Chars.skipSpaceBack(text, start, sign), entry.to())
                            .useTransparentBounds(true);
            while (matcher.find()) {
                add(entry.between(start, matcher.start()));
                start = matcher.end();
            }
        }
        add(entry.between(start, entry.to()));
    }

    /// The first place of what a form of separator has; the end of the entry where there is none,
    /// as in most.
    private static int separator(Stretch entry) {
        boolean blank = false;
        int at = entry.from();
        while (at < entry.to()) {
            char c = entry.at(at);
            boolean joins = blank && (c == ' ' || c == 'A' || c == 'a' || c == '&');
            if (joins || c == ';' || c == ',') {
                return at;
            }
            blank = Chars.isSpace(c);
            at++;
        }
        return at;
    }

    private void add(Stretch fragment) {
        var written =
                trim(fragment.upTo(Math.min(fragment.to(), fragment.from() + LONGEST)).strip());
        if (!isNothing(written.oneLine())) {
            citations.read(written).forEach(it -> found.add(written.locate(it)));
        }
    }

    /// A quick look first: what begins with a letter and is long cites something.
    private static boolean isNothing(String written) {
        boolean words = written.length() > LONGEST_NOTHING && Chars.isLetter(written.charAt(0));
        return !words && NOTHING.matcher(written).matches();
    }

    /// Without the pilcrows, dashes and separators around it.
    private static Stretch trim(Stretch fragment) {
        int start = fragment.from();
        while (start < fragment.to()
                && (Chars.isSpace(fragment.at(start))
                        || ",;.:-*".indexOf(fragment.at(start)) >= 0
                        || Chars.isPilcrow(fragment.at(start)))) {
            start++;
        }
        int end = fragment.to();
        while (end > start
                && (Chars.isSpace(fragment.at(end - 1))
                        || ",;.-".indexOf(fragment.at(end - 1)) >= 0
                        || Chars.isPilcrow(fragment.at(end - 1)))) {
            end--;
        }
        return fragment.between(start, end);
    }
}
