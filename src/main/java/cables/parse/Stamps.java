package cables.parse;

import cables.cable.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the stamps that were put on a cable when it was released: `Margaret P. Quillow
/// Declassified/Released US Department of State EO Systematic Review 04 MAY 2006`.
///
/// They stand at the end, at the ends of pages and in mid-sentence, on one line or wrapped
/// (1976STATE181062).
final class Stamps {

    private static final int LONGEST = 200;
    private static final int LONGEST_NAME = 40;

    /// Words by which a stamp is found, and the whole of it from there on; only the first has a
    /// name before it.
    private enum Form {
        REVIEW(
                "Declassified/Released",
                "Declassified/Released(?:\\s{1,9}US\\s{1,9}Department\\s{1,9}of\\s{1,9}State)?"
                        + "(?:\\s{1,9}EO\\s{1,9}Systematic\\s{1,9}Review)?"
                        + "(?:\\s{1,9}\\d{1,2}[\\s-]{1,3}[A-Za-z]{3,9}[\\s-]{1,3}\\d{4})?"),
        END_OF_DOCUMENT("<< END OF DOCUMENT", "<< END OF DOCUMENT ?>{0,2}"),
        REST_OF_REVIEW(
                "US Department of State EO",
                "US Department of State EO(?: Systematic Review)?(?: \\d{1,2} [A-Za-z]{3}"
                        + " \\d{4})?"),
        LAST_LINE_OF_REVIEW(
                "EO Systematic Review", "EO Systematic Review(?: \\d{1,2} [A-Za-z]{3} \\d{4})?"),
        CASE(
                "U.S. Department of State Case No.",
                "U\\.S\\. Department of State Case No\\. \\S{1,20}(?: Doc No\\. \\S{1,20})?"
                        + "(?: Date: \\d{1,2}/\\d{1,2}/\\d{4})?"),
        IN_FULL("RELEASED IN FULL", "RELEASED IN FULL(?=\\s|$)"),
        IN_PART(
                "RELEASED IN PART",
                "RELEASED IN PART(?:[\\s,;]{0,3}(?:B\\d|1\\.4\\([A-H]\\))){0,9}");

        private final String word;
        private final Pattern pattern;

        Form(String word, String pattern) {
            this.word = word;
            this.pattern = Pattern.compile(pattern);
        }
    }

    private static final String REVIEW_IN_CAPITALS = "DECLASSIFIED/RELEASED";

    /// Each form holds one of these; most texts hold none, and are looked through no further.
    private static final List<String> SIGNS =
            List.of("/Released", "RELEASED", "<< END", "Department of State", "Systematic");

    /// `Margaret P. Quillow`: two names, or three with an initial.
    private static final Pattern NAME =
            Pattern.compile(
                    "(?<![A-Za-z])[A-Z][a-z'’-]+\\s(?:[A-Z]\\.?\\s)?(?:[A-Z][A-Za-z'’-]+)\\s{0,4}$");

    private final String text;
    private final List<Span> found = new ArrayList<>();

    private Stamps(String text) {
        this.text = text;
    }

    /// In the order of the text, none overlapping another of its form.
    static List<Span> in(String text, int from) {
        if (!Chars.holdsAny(text, from, text.length(), SIGNS)) {
            return List.of();
        }
        var stamps = new Stamps(text);
        for (var form : Form.values()) {
            stamps.scan(form, form.word, from);
        }
        stamps.scan(Form.REVIEW, REVIEW_IN_CAPITALS, from);
        return stamps.found;
    }

    private void scan(Form form, String word, int from) {
        for (int at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
            var matcher =
                    form.pattern.matcher(text).region(at, Math.min(text.length(), at + LONGEST));
            int end = matcher.lookingAt() ? matcher.end() : at + word.length();
            found.add(new Span(form == Form.REVIEW ? nameStart(from, at) : at, end));
        }
    }

    private int nameStart(int from, int at) {
        int reach = Math.max(from, at - LONGEST_NAME);
        var name = NAME.matcher(text).region(reach, at).useTransparentBounds(true);
        return name.find() ? name.start() : at;
    }
}
