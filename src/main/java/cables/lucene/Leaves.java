package cables.lucene;

import cables.engine.Casing;
import cables.engine.Words;
import cables.query.Query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the words of a question stand for in one index: for each, the forms at each of its
/// positions. Made for one question, and asked by one thread.
final class Leaves {

    private static final String ANY_WORD = "*";

    private final Dictionary dictionary;
    private final Deadline deadline;
    private final Map<Query.Leaf, List<Forms>> known = new HashMap<>();

    Leaves(Dictionary dictionary, Deadline deadline) {
        this.dictionary = dictionary;
        this.deadline = deadline;
    }

    /// One set of forms a position, one at the least: what has no word in it (`--`) stands nowhere.
    List<Forms> of(Query.Leaf leaf) throws IOException {
        var forms = known.get(leaf);
        if (forms == null) {
            var found = find(leaf);
            forms = found.isEmpty() ? List.of(new FewForms(Set.of(), true)) : List.copyOf(found);
            known.put(leaf, forms);
        }
        return forms;
    }

    private List<Forms> find(Query.Leaf leaf) throws IOException {
        return switch (leaf) {
            case Query.Word(var text, var form) ->
                    form == Query.Form.INFLECTED ? inflected(text) : exact(text);
            case Query.Phrase(var text, var form) ->
                    form == Query.Form.EXACT && Query.Wildcard.isMeant(text)
                            ? wild(text)
                            : exact(text);
            case Query.Fuzzy(var word, var edits) -> fuzzy(word, edits);
            case Query.Wildcard(var pattern) -> pattern(pattern);
            case Query.Regex(var pattern) -> List.of(dictionary.regex(pattern, deadline));
        };
    }

    /// The letters that the words at each position must have; none where case does not matter.
    static List<String> letters(Query.Leaf leaf) {
        return switch (leaf) {
            case Query.Word(var text, var form) -> letters(text, form);
            case Query.Phrase(var text, var form) -> letters(text, form);
            case Query.Fuzzy fuzzy -> List.of();
            case Query.Wildcard wildcard -> List.of();
            case Query.Regex regex -> List.of();
        };
    }

    private static List<String> letters(String text, Query.Form form) {
        return form == Query.Form.CASED
                ? Words.written(text).stream().map(Casing::letters).toList()
                : List.of();
    }

    private List<Forms> inflected(String text) throws IOException {
        var forms = new ArrayList<Forms>();
        for (var form : Words.forms(text)) {
            forms.add(dictionary.inflected(form));
        }
        return forms;
    }

    private static List<Forms> exact(String text) {
        return Words.forms(text).stream().<Forms>map(Dictionary::exact).toList();
    }

    /// The words of a phrase, of which some are patterns.
    private List<Forms> wild(String phrase) throws IOException {
        var forms = new ArrayList<Forms>();
        for (var word : List.of(phrase.split(" "))) {
            if (word.equals(ANY_WORD)) {
                forms.add(Forms.ANY);
            } else {
                forms.addAll(Query.Wildcard.isMeant(word) ? pattern(word) : exact(word));
            }
        }
        return forms;
    }

    /// A word of several parts (`al-Sinkovits~1`) may differ in the last.
    private List<Forms> fuzzy(String text, int edits) throws IOException {
        var words = Words.forms(text);
        var forms = new ArrayList<Forms>();
        for (var i = 0; i < words.size(); i++) {
            forms.add(
                    i < words.size() - 1
                            ? Dictionary.exact(words.get(i))
                            : dictionary.fuzzy(words.get(i), edits, deadline));
        }
        return forms;
    }

    private List<Forms> pattern(String pattern) throws IOException {
        var forms = new ArrayList<Forms>();
        for (var word : Words.patterns(pattern)) {
            forms.add(
                    Words.isWild(word)
                            ? dictionary.pattern(word, deadline)
                            : Dictionary.exact(word));
        }
        return forms;
    }
}
