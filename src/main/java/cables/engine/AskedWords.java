package cables.engine;

import cables.query.Placed;
import cables.query.Query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The words that a question asks for, as they were typed, but for patterns.
final class AskedWords {

    private AskedWords() {}

    static Set<String> of(Query query) {
        var words = new LinkedHashSet<String>();
        if (Placed.asksForWords(query)) {
            switch (query) {
                case Query.Word(var text, var form) -> words.add(text);
                case Query.Phrase(var text, var form) -> words.addAll(List.of(text.split(" ")));
                case Query.Fuzzy fuzzy -> {}
                case Query.Wildcard wildcard -> {}
                case Query.Regex regex -> {}
                case Query.And and -> and.parts().forEach(it -> words.addAll(of(it)));
                case Query.Or or -> or.parts().forEach(it -> words.addAll(of(it)));
                case Query.AtLeast some -> some.parts().forEach(it -> words.addAll(of(it)));
                case Query.Near near -> near.parts().forEach(it -> words.addAll(of(it)));
                case Query.NotNear(var left, var right, var distance) -> words.addAll(of(left));
                case Query.Inside(var where, var part) -> words.addAll(of(part));
                case Query.Not not -> {}
                case Query.All all -> {}
                case Query.Fact fact -> {}
            }
        }
        return words;
    }
}
