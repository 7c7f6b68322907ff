package cables.engine;

import java.util.Locale;
import java.util.Set;

/// Finds where sentences start, and where a stretch of text can be cut without hurting: at sentence
/// ends, else at word ends.
///
/// A sentence ends with `.`, `!` or `?`, closing quotes and parentheses included, where a blank
/// follows and then a capital, a digit, an opening quote or parenthesis; the full stop of a title,
/// a month or a single letter ends none. An empty line ends one too.
public final class Sentences {

    private static final Set<String> ABBREVIATED =
            Set.of(
                    "mr", "mrs", "ms", "dr", "gen", "col", "lt", "capt", "amb", "sen", "rep", "st",
                    "no", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
                    "nov", "dec", "vs", "etc", "para", "ref");

    private Sentences() {}

    /// The start of the sentence that holds `at`, if it lies behind `earliest`; else the start of
    /// the first word from `otherwise` on.
    static int startBefore(String text, int at, int earliest, int otherwise) {
        for (var i = at; i > Math.max(earliest, 0); i--) {
            if (startsSentence(text, i)) {
                return i;
            }
        }
        return earliest <= 0 || otherwise <= 0 ? 0 : Math.min(at, nextWord(text, otherwise));
    }

    /// The end of the last sentence that ends by `latest`, or, if none ends from `at` on, the last
    /// word end by then.
    static int endAfter(String text, int at, int latest) {
        if (latest >= text.length()) {
            return text.length();
        }
        for (var i = latest; i > at; i--) {
            if (startsSentence(text, i)) {
                return i;
            }
        }
        return Math.max(at, lastWordEnd(text, latest));
    }

    /// Whether a sentence starts between two words of a text that follow one another.
    ///
    /// @param end where the first word ends
    /// @param start where the second one starts
    public static boolean startBetween(String text, int end, int start) {
        for (var i = end + 1; i <= start; i++) {
            if (startsSentence(text, i)) {
                return true;
            }
        }
        return start - end > 1 && hasEmptyLine(text, end, start);
    }

    private static boolean hasEmptyLine(String text, int from, int to) {
        var lines = 0;
        for (var i = from; i < to; i++) {
            var c = text.charAt(i);
            if (c == '\n' || (c == '\r' && text.charAt(i + 1) != '\n')) {
                lines++;
            } else if (!Character.isWhitespace(c)) {
                lines = 0;
            }
        }
        return lines > 1;
    }

    private static boolean startsSentence(String text, int i) {
        if (i >= text.length() || i < 2 || !Character.isWhitespace(text.charAt(i - 1))) {
            return false;
        }
        var end = i - 1;
        while (end > 0 && isSpaceOrCloser(text.charAt(end))) {
            end--;
        }
        return opensSentence(text.charAt(i)) && isFullStop(text, end);
    }

    private static boolean opensSentence(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c) || c == '"' || c == '“' || c == '(';
    }

    private static boolean isSpaceOrCloser(char c) {
        return Character.isWhitespace(c)
                || c == '"'
                || c == '”'
                || c == '\''
                || c == '’'
                || c == ')';
    }

    private static boolean isFullStop(String text, int i) {
        return switch (text.charAt(i)) {
            case '!', '?' -> true;
            case '.' -> !isAbbreviation(text, i);
            default -> false;
        };
    }

    private static boolean isAbbreviation(String text, int dot) {
        var start = dot;
        while (start > 0 && dot - start < 5 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        var word = text.substring(start, dot).toLowerCase(Locale.ROOT);
        return word.length() == 1 || ABBREVIATED.contains(word);
    }

    private static int nextWord(String text, int from) {
        var i = from;
        while (i < text.length() && !Character.isWhitespace(text.charAt(i - 1))) {
            i++;
        }
        return i;
    }

    private static int lastWordEnd(String text, int from) {
        var i = from;
        while (i > 0 && !Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i;
    }
}
