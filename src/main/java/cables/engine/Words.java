package cables.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The words of a text, as text and question are both cut.
public final class Words {

    /// Letters that no cable has; they stand for the wildcards while a pattern is cut into words,
    /// so that it is cut where a word would be.
    private static final char RUN = 'ꙮ';

    private static final char ONE = 'ꙭ';

    /// The same for wildcards behind a number's point: digits that no cable has.
    private static final char DIGITS = '߀';

    private static final char DIGIT = '߁';

    /// `U.S*`: what begins like an abbreviation is one word, as that is.
    private static final Pattern DOTTED = Pattern.compile("(?:[A-Za-z]\\.)+[A-Za-z]?[*?]");

    private Words() {}

    /// The forms of a question's words, one for each position.
    ///
    /// Other forms at the same position are left out: `US` in a question is the word, not the
    /// abbreviation.
    public static List<String> forms(String text) {
        var forms = new ArrayList<String>();
        var scanner = new WordScanner().reset(text);
        while (scanner.next()) {
            if (!scanner.isSibling()) {
                forms.add(scanner.form());
            }
        }
        return forms;
    }

    /// The same words as they are written.
    public static List<String> written(String text) {
        var written = new ArrayList<String>();
        var scanner = new WordScanner().reset(text);
        while (scanner.next()) {
            if (!scanner.isSibling()) {
                written.add(text.substring(scanner.start(), scanner.end()));
            }
        }
        return written;
    }

    /// The forms of a pattern's words, in which `*` stands for any run of characters and `?` for
    /// one: `EAP/C*` is `eap`, then `c*`.
    public static List<String> patterns(String pattern) {
        if (DOTTED.matcher(pattern).matches()) {
            return List.of(pattern.toLowerCase(Locale.ROOT));
        }
        var letters =
                pattern.replaceAll("(?<=\\d\\.)\\*", Character.toString(DIGITS))
                        .replaceAll("(?<=\\d\\.)\\?", Character.toString(DIGIT))
                        .replace('*', RUN)
                        .replace('?', ONE);
        return forms(letters).stream().map(Words::pattern).toList();
    }

    private static String pattern(String form) {
        return form.replace(RUN, '*').replace(DIGITS, '*').replace(ONE, '?').replace(DIGIT, '?');
    }

    /// Whether a form of a pattern's word is a pattern itself.
    public static boolean isWild(String form) {
        return form.indexOf('*') >= 0 || form.indexOf('?') >= 0;
    }

    /// A regular expression folded as words are, what stands behind a `\` left alone; a `"`, which
    /// some engines take for a sign, gets one.
    public static String foldedRegex(String pattern) {
        var folded = new StringBuilder(pattern.length());
        var one = new char[Folding.LONGEST + 1];
        var escaped = false;
        for (var i = 0; i < pattern.length(); i++) {
            var c = pattern.charAt(i);
            if (escaped || !Folding.isWord(c) || Character.isSurrogate(c)) {
                folded.append(c == '"' && !escaped ? "\\\"" : Character.toString(c));
            } else {
                folded.append(one, 0, Folding.append(c, one, 0));
            }
            escaped = c == '\\' && !escaped;
        }
        return folded.toString();
    }
}
