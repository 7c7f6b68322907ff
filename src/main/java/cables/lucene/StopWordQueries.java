package cables.lucene;

import cables.engine.StopWords;
import cables.engine.Words;
import cables.query.Placed;
import cables.query.Query;

import java.util.List;

/// Leaves the commonest words out of an unquoted question, where it has others to go by.
final class StopWordQueries {

    private StopWordQueries() {}

    /// The parts without stop words; all of them where nothing else is asked.
    static List<Query> without(List<Query> parts) {
        var telling = parts.stream().filter(it -> !isStopWord(it)).toList();
        return telling.stream().anyMatch(Placed::asksForWords) ? telling : parts;
    }

    private static boolean isStopWord(Query query) {
        return query instanceof Query.Word(String text, Query.Form form)
                && form == Query.Form.INFLECTED
                && isStopWord(text);
    }

    /// `US` in capitals is a country, not a pronoun.
    private static boolean isStopWord(String text) {
        var words = Words.forms(text);
        return words.size() == 1 && StopWords.contains(words.getFirst()) && !text.equals("US");
    }
}
