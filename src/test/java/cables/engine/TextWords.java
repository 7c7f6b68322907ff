package cables.engine;

import java.util.ArrayList;
import java.util.List;

/// The words of a text with their places, as the scanner gives them one by one.
public final class TextWords {

    /// One word: its folded form, where it stands, and its position among the words of the text.
    ///
    /// Two words share a position where a text has two forms of one (`US`, found as `u.s.` too).
    public record Word(String form, int start, int end, int position) {}

    private TextWords() {}

    /// All words of a text, in order.
    public static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        var scanner = new WordScanner().reset(text);
        var position = -1;
        while (scanner.next()) {
            position += scanner.isSibling() ? 0 : 1;
            words.add(new Word(scanner.form(), scanner.start(), scanner.end(), position));
        }
        return words;
    }
}
