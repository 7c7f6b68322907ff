package cables.engine;

import java.text.Normalizer;
import java.util.Locale;

/// Folds letters to lower case without accents, as words are compared.
final class Folding {

    /// The length of the longest folded character, in UTF-16 units; what Unicode takes further
    /// apart is cut there.
    static final int LONGEST = 8;

    private static final byte[] ASCII = ascii();

    private Folding() {}

    static boolean isAsciiWord(char c) {
        return ASCII[c] != 0;
    }

    static char ascii(char c) {
        return (char) ASCII[c];
    }

    static boolean isWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || switch (Character.getType(codePoint)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
                    default -> false;
                };
    }

    /// Appends the folded form of a character, which may be longer than one unit, or nothing for a
    /// combining mark.
    ///
    /// @return the new length
    static int append(int codePoint, char[] form, int length) {
        if (codePoint < 128) {
            form[length] = ascii((char) codePoint);
            return length + 1;
        }
        var folded = fold(codePoint);
        var room = Math.min(folded.length(), LONGEST);
        folded.getChars(0, room, form, length);
        return length + room;
    }

    private static String fold(int codePoint) {
        var single = withoutDecomposition(codePoint);
        if (!single.isEmpty()) {
            return single;
        }
        var apart = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        var base = new StringBuilder();
        apart.codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(it -> base.appendCodePoint(Character.toLowerCase(it)));
        return base.toString().toLowerCase(Locale.ROOT);
    }

    /// Letters that Unicode does not take apart but a reader would.
    private static String withoutDecomposition(int codePoint) {
        return switch (codePoint) {
            case 'ß', 'ẞ' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'ø', 'Ø' -> "o";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            case 'þ', 'Þ' -> "th";
            case 'ł', 'Ł' -> "l";
            case 'ħ', 'Ħ' -> "h";
            case 'ı', 'İ' -> "i";
            default -> "";
        };
    }

    private static byte[] ascii() {
        var table = new byte[128];
        for (var c = 0; c < 128; c++) {
            if (Character.isLetterOrDigit(c)) {
                table[c] = (byte) Character.toLowerCase(c);
            }
        }
        return table;
    }
}
