package cables.lucene;

import cables.engine.Words;
import cables.query.Query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// What the words of a question stand for in one index: for each, the forms at each of its
/// positions.
final class Leaves {

    private final Dictionary dictionary;

    Leaves(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// One set of forms a position; none where nothing of the word is a word (`--`).
    List<Forms> of(Query.Word word) throws IOException {
        var forms = new ArrayList<Forms>();
        for (var form : Words.forms(word.text())) {
            forms.add(
                    switch (word.form()) {
                        case INFLECTED -> dictionary.inflected(form);
                        case EXACT -> Dictionary.exact(form);
                    });
        }
        return forms;
    }

    List<Forms> of(Query.Phrase phrase) {
        return Words.forms(phrase.text()).stream().map(Dictionary::exact).toList();
    }

    /// A word of several parts (`al-Sinkovits~1`) may differ in the last.
    List<Forms> of(Query.Fuzzy fuzzy) throws IOException {
        var words = Words.forms(fuzzy.word());
        var forms = new ArrayList<Forms>();
        for (var i = 0; i < words.size(); i++) {
            forms.add(
                    i < words.size() - 1
                            ? Dictionary.exact(words.get(i))
                            : dictionary.fuzzy(words.get(i), fuzzy.edits()));
        }
        return forms;
    }

    List<Forms> of(Query.Wildcard wildcard) throws IOException {
        var forms = new ArrayList<Forms>();
        for (var word : Patterns.of(wildcard.pattern())) {
            forms.add(Patterns.isWild(word) ? dictionary.pattern(word) : Dictionary.exact(word));
        }
        return forms;
    }
}
