package cables.lucene;

import cables.engine.StopWords;
import cables.engine.Words;
import cables.query.Query;

import java.util.List;

/// Leaves the commonest words out of an unquoted question, where it has others to go by.
final class StopWordQueries {

    private StopWordQueries() {}

    /// The parts without stop words; all of them where nothing else is asked.
    static List<Query> without(List<Query> parts) {
        var telling = parts.stream().filter(it -> !isStopWord(it)).toList();
        return telling.stream().anyMatch(StopWordQueries::looksForWords) ? telling : parts;
    }

    private static boolean looksForWords(Query query) {
        return switch (query) {
            case Query.Word word -> true;
            case Query.Phrase phrase -> true;
            case Query.Fuzzy fuzzy -> true;
            case Query.Wildcard wildcard -> true;
            case Query.And and -> and.parts().stream().anyMatch(StopWordQueries::looksForWords);
            case Query.Or or -> or.parts().stream().anyMatch(StopWordQueries::looksForWords);
            case Query.InSubject subject -> looksForWords(subject.part());
            case Query.InMarking scope -> looksForWords(scope.part());
            case Query.Not not -> false;
            case Query.All all -> false;
            case Query.Coded coded -> false;
            case Query.Classified classified -> false;
            case Query.Dated dated -> false;
        };
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
