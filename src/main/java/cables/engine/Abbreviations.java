package cables.engine;

/// Which words in capitals stand for a dotted form: `US` for `U.S.`, `UN` for `U.N.`.
final class Abbreviations {

    private Abbreviations() {}

    /// Whether a form that stood in capitals is to be found under its dotted form too.
    ///
    /// Two or three letters, common words apart, which telegrams in capitals are full of.
    static boolean hasDottedForm(char[] form, int length) {
        if (length < 2 || length > 3) {
            return false;
        }
        for (var i = 0; i < length; i++) {
            if (form[i] < 'a' || form[i] > 'z') {
                return false;
            }
        }
        return isCountry(form, length) || !StopWords.contains(new String(form, 0, length));
    }

    private static boolean isCountry(char[] form, int length) {
        return length == 2 && form[0] == 'u' && form[1] == 's';
    }
}
