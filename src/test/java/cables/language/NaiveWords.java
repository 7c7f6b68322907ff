package cables.language;

import cables.engine.StopWords;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts a text into words once more, letter by letter, from what is written about words: slow,
/// plain and without a line of the product's own cutter.
final class NaiveWords {

    private static final Set<String> SUFFIXES = Set.of("s", "t", "d", "m", "ll", "re", "ve");

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int at;

    /// A word with all forms it is found by.
    ///
    /// @param form the first of them
    record Word(String form, Set<String> forms, int start, int end) {

        String letters(String text) {
            return NaiveWords.letters(text.substring(start, end));
        }
    }

    private NaiveWords(String text) {
        this.text = text;
    }

    static List<Word> of(String text) {
        var naive = new NaiveWords(text);
        while (naive.at < text.length()) {
            if (naive.isWord(naive.at)) {
                naive.word();
            } else {
                naive.at++;
            }
        }
        return naive.words;
    }

    static String letters(String word) {
        return Normalizer.normalize(
                word.replaceAll("[^\\p{L}\\p{N}\\p{M}]", ""), Normalizer.Form.NFC);
    }

    static String folded(String letters) {
        return Normalizer.normalize(letters, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private boolean isWord(int i) {
        return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }

    private boolean isLetter(int i) {
        return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
    }

    private boolean isDigit(int i) {
        return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
    }

    private boolean is(int i, String any) {
        return i < text.length() && any.indexOf(text.charAt(i)) >= 0;
    }

    private void word() {
        int start = at;
        if (isDotted()) {
            var form = new StringBuilder();
            while (isLetter(at) && !isWord(at + 1)) {
                form.append(folded(text.substring(at, at + 1))).append('.');
                at++;
                if (!is(at, ".")) {
                    break;
                }
                at++;
            }
            words.add(new Word(form.toString(), Set.of(form.toString()), start, at));
            return;
        }
        var form = new StringBuilder();
        while (at < text.length() && more(start, form)) {}
        var whole = form.toString();
        var forms = Set.of(whole);
        if (isAbbreviation(text.substring(start, at))) {
            forms = Set.of(whole, whole.replaceAll("(.)", "$1."));
        }
        words.add(new Word(whole, forms, start, at));
    }

    private static boolean isAbbreviation(String word) {
        return word.equals("US")
                || (word.matches("[A-Z]{2,3}")
                        && !StopWords.contains(word.toLowerCase(Locale.ROOT)));
    }

    private boolean isDotted() {
        return isLetter(at)
                && is(at + 1, ".")
                && isLetter(at + 2)
                && !isWord(at + 3)
                && !isWord(at - 1);
    }

    private boolean more(int start, StringBuilder form) {
        if (isWord(at)) {
            form.append(folded(text.substring(at, at + 1)));
            at++;
            return true;
        }
        if (is(at, ".") && isDigit(at - 1) && isDigit(at + 1)) {
            form.append('.');
            at++;
            return true;
        }
        var rest = text.substring(at);
        if (rest.matches("(?s),\\d{3}(?!\\d).*")
                && text.substring(start, at).matches("(.*\\D)?\\d{1,3}|.*,\\d{3}")) {
            at++;
            return true;
        }
        boolean possessive =
                (rest.matches("(?s)['’].*") || (rest.startsWith(",") && at - start >= 2))
                        && isLetter(at - 1)
                        && isSuffix(at + 1, rest.startsWith(","));
        if (possessive) {
            form.append('\'');
            at++;
            return true;
        }
        return joinsLine(start);
    }

    private boolean isSuffix(int from, boolean comma) {
        int end = from;
        while (isLetter(end)) {
            end++;
        }
        var suffix = text.substring(from, end).toLowerCase(Locale.ROOT);
        return !isWord(end) && (comma ? suffix.equals("s") : SUFFIXES.contains(suffix));
    }

    private boolean joinsLine(int start) {
        var rest = text.substring(at);
        if (!rest.matches("(?s)-[ \\t]*\\n[ \\t]*\\p{L}.*") || !isLetter(at - 1)) {
            return false;
        }
        int next = at + 1;
        while (Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean capitals = text.substring(start, at).matches("[A-Z]{2,}");
        if (Character.isLowerCase(text.charAt(next)) || capitals) {
            at = next;
            return true;
        }
        return false;
    }
}
