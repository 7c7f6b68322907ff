package cables.engine;

import java.util.ArrayList;
import java.util.List;

/// The words of a text, as text and question are both cut.
public final class Words {

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
}
