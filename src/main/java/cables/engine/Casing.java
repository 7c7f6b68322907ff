package cables.engine;

import java.text.Normalizer;

/// The case and accents of words, which the forms they are compared by do not have.
public final class Casing {

    private Casing() {}

    /// How a word is written, as far as a few kinds tell.
    public enum Shape {
        /// Without letters.
        NONE,
        /// `iom`
        LOWER,
        /// `IOM`
        UPPER,
        /// `Iom`
        CAPITAL,
        /// `McDonald`, `Côte`: told by its letters alone.
        OTHER
    }

    /// The letters and digits of a word as written, accents composed: two words of one form are
    /// written alike when they agree in these.
    public static String letters(String word) {
        var letters = new StringBuilder(word.length());
        word.codePoints().filter(Folding::isWord).forEach(letters::appendCodePoint);
        return Normalizer.normalize(letters, Normalizer.Form.NFC);
    }

    /// The shape of the word at `[start, end)` of a text.
    public static Shape shape(String text, int start, int end) {
        var upper = 0;
        var lower = 0;
        var capital = false;
        for (var i = start; i < end; i++) {
            var c = text.charAt(i);
            if (c >= 128 && (Character.isSurrogate(c) || Folding.isWord(c))) {
                return Shape.OTHER;
            }
            capital |= isUpper(c) && lower == 0;
            upper += isUpper(c) ? 1 : 0;
            lower += c >= 'a' && c <= 'z' ? 1 : 0;
        }
        return shape(upper, lower, capital);
    }

    /// @param capital whether a capital stands first
    private static Shape shape(int upper, int lower, boolean capital) {
        if (lower == 0) {
            return upper == 0 ? Shape.NONE : Shape.UPPER;
        }
        if (upper == 0) {
            return Shape.LOWER;
        }
        return upper == 1 && capital ? Shape.CAPITAL : Shape.OTHER;
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
