package cables.lucene;

import cables.engine.Words;

import java.util.ArrayList;
import java.util.List;

/// Cuts a wildcard pattern into one pattern a word, folded as words are.
final class Patterns {

    private static final String WILD = "*?";

    private Patterns() {}

    /// `EAP/C*` is `eap`, then `c*`; a pattern without a letter, a digit or a wildcard is none at
    /// all.
    static List<String> of(String pattern) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (var i = 0; i < pattern.length(); i += Character.charCount(pattern.codePointAt(i))) {
            var codePoint = pattern.codePointAt(i);
            if (WILD.indexOf(codePoint) >= 0) {
                word.appendCodePoint(codePoint);
            } else if (Character.isLetterOrDigit(codePoint)) {
                Words.forms(Character.toString(codePoint)).forEach(word::append);
            } else {
                end(word, words);
            }
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    static boolean isWild(String word) {
        return word.chars().anyMatch(it -> WILD.indexOf(it) >= 0);
    }
}
